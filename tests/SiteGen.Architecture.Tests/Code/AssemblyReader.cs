using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SiteGen.Architecture.Tests.Code;

/// <summary>Reads from one assembly which types its types name.</summary>
internal sealed class AssemblyReader(PEReader file, string assembly)
{
    private readonly MetadataReader metadata = file.GetMetadataReader();

    public IEnumerable<CompiledType> TopLevelTypes() =>
        from handle in metadata.TypeDefinitions
        let type = metadata.GetTypeDefinition(handle)
        let name = metadata.GetString(type.Name)
        where type.GetDeclaringType().IsNil && !name.Contains('<', StringComparison.Ordinal)
        let space = metadata.GetString(type.Namespace)
        where space.StartsWith("SiteGen", StringComparison.Ordinal)
        select new CompiledType(assembly, space, name, type.Attributes.HasFlag(TypeAttributes.Public));

    public IEnumerable<TypeUse> Uses()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var from = NameOf(handle).FullName;
            var used = new HashSet<(TypeName Type, string Member)>();
            ReadType(metadata.GetTypeDefinition(handle), used);
            foreach (var (type, member) in used)
            {
                if (type.Assembly != assembly || type.FullName != from)
                {
                    yield return new(assembly, from, type.Assembly, type.FullName, member);
                }
            }
        }
    }

    /// <summary>The top-level type that holds a type of this assembly.</summary>
    public TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? NameOf(outer)
            : new(assembly, $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
    }

    /// <summary>The top-level type that holds a type of another assembly.</summary>
    public TypeName NameOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            return NameOf((TypeReferenceHandle)type.ResolutionScope);
        }

        var from = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : assembly;
        return new(from, $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
    }

    private void ReadType(TypeDefinition type, HashSet<(TypeName, string)> used)
    {
        Note(type.BaseType, used);
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            Note(metadata.GetInterfaceImplementation(implementation).Interface, used);
        }

        NoteAttributes(type.GetCustomAttributes(), used);
        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            NoteSignature(provider => field.DecodeSignature(provider, null), used);
            NoteAttributes(field.GetCustomAttributes(), used);
        }

        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
        {
            NoteSignature(provider => method.DecodeSignature(provider, null), used);
            NoteAttributes(method.GetCustomAttributes(), used);
            ReadBody(method, used);
        }
    }

    private void ReadBody(MethodDefinition method, HashSet<(TypeName, string)> used)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            NoteSignature(provider => metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(provider, null), used);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Note(region.CatchType, used);
        }

        foreach (var token in Instructions.Tokens(body))
        {
            Note(token, used);
        }
    }

    private void NoteAttributes(CustomAttributeHandleCollection attributes, HashSet<(TypeName, string)> used)
    {
        foreach (var attribute in attributes)
        {
            Note(metadata.GetCustomAttribute(attribute).Constructor, used);
        }
    }

    private void NoteSignature(Action<SignatureTypes> decode, HashSet<(TypeName Type, string Member)> used)
    {
        var found = new List<TypeName>();
        decode(new SignatureTypes(this, found));
        used.UnionWith(found.Select(type => (type, "")));
    }

    private void Note(EntityHandle handle, HashSet<(TypeName Type, string Member)> used)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition when !handle.IsNil:
                used.Add((NameOf((TypeDefinitionHandle)handle), ""));
                break;
            case HandleKind.TypeReference:
                used.Add((NameOf((TypeReferenceHandle)handle), ""));
                break;
            case HandleKind.TypeSpecification:
                NoteSignature(provider => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(provider, null), used);
                break;
            case HandleKind.MethodSpecification:
                var generic = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                NoteSignature(provider => generic.DecodeSignature(provider, null), used);
                Note(generic.Method, used);
                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                used.Add((NameOf(method.GetDeclaringType()), metadata.GetString(method.Name)));
                break;
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                used.Add((NameOf(field.GetDeclaringType()), metadata.GetString(field.Name)));
                break;
            case HandleKind.MemberReference:
                NoteMember(metadata.GetMemberReference((MemberReferenceHandle)handle), used);
                break;
        }
    }

    private void NoteMember(MemberReference member, HashSet<(TypeName Type, string Member)> used)
    {
        Note(member.Parent, used);
        if (OwnerOf(member.Parent) is { } owner)
        {
            used.Add((owner, metadata.GetString(member.Name)));
        }

        if (member.GetKind() == MemberReferenceKind.Method)
        {
            NoteSignature(provider => member.DecodeMethodSignature(provider, null), used);
        }
        else
        {
            NoteSignature(provider => member.DecodeFieldSignature(provider, null), used);
        }
    }

    private TypeName? OwnerOf(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeDefinition => NameOf((TypeDefinitionHandle)parent),
        HandleKind.TypeReference => NameOf((TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)parent).DecodeSignature(new SignatureTypes(this, []), null),
        _ => null,
    };
}
