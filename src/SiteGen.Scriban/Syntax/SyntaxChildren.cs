namespace SiteGen.Scriban.Syntax;

/// <summary>What the nodes of a tree are made of, in the order in which it stands in the template.</summary>
internal static class SyntaxChildren
{
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node) => node switch
    {
        Block block => block.Statements,
        Statement statement => OfStatement(statement),
        Expression expression => OfExpression(expression),
        ConditionalBlock branch => [branch.Condition, branch.Body],
        WhenBlock branch => [.. branch.Values, branch.Body],
        CallArgument argument => [argument.Value],
        ObjectMember member => [member.Value],
        FunctionDefinition function => [function.Body],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> OfStatement(Statement statement) => statement switch
    {
        ExpressionStatement write => [write.Expression],
        AssignStatement assign => [assign.Target, assign.Value],
        IfStatement choice => [.. choice.Branches, .. Optional(choice.Else)],
        CaseStatement choice => [choice.Value, .. choice.Branches, .. Optional(choice.Else)],
        WhileStatement loop => [loop.Condition, loop.Body],
        ForStatement loop => [loop.Iterator, .. loop.Options, loop.Variable, loop.Body, .. Optional(loop.Else)],
        CaptureStatement capture => [capture.Target, capture.Body],
        WithStatement with => [with.Target, with.Body],
        WrapStatement wrap => [wrap.Call, wrap.Body],
        ImportStatement import => [import.Value],
        ReadonlyStatement seal => [seal.Variable],
        ReturnStatement back => Optional(back.Value),
        FunctionStatement function => [function.Target, function.Definition],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> OfExpression(Expression expression) => expression switch
    {
        MemberExpression member => [member.Target],
        EmptyCheckExpression check => [check.Target],
        IndexExpression index => [index.Target, index.Index],
        CallExpression call => [call.Target, .. call.Arguments],
        PipeExpression pipe => [pipe.Left, pipe.Right],
        BinaryExpression binary => [binary.Left, binary.Right],
        UnaryExpression unary => [unary.Operand],
        IncrementExpression increment => [increment.Target],
        ConditionalExpression choice => [choice.Condition, choice.Then, choice.Else],
        ParenthesizedExpression inner => [inner.Inner],
        ArrayExpression array => array.Items,
        ObjectExpression map => map.Members,
        InterpolationExpression text => text.Parts,
        FunctionExpression function => [function.Definition],
        _ => [],
    };

    private static SyntaxNode[] Optional(SyntaxNode? node) => node is null ? [] : [node];
}
