using SiteGen.Cli;

return (int)CommandLine.Run(args);
