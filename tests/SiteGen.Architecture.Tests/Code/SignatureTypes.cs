using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace SiteGen.Architecture.Tests.Code;

/// <summary>Gathers the types of a signature; its value is the outermost type itself.</summary>
internal sealed class SignatureTypes(AssemblyReader assembly, ICollection<TypeName> found) : ISignatureTypeProvider<TypeName?, object?>
{
    public TypeName? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Note(assembly.NameOf(handle));

    public TypeName? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Note(assembly.NameOf(handle));

    public TypeName? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public TypeName? GetGenericInstantiation(TypeName? genericType, ImmutableArray<TypeName?> typeArguments) => genericType;

    public TypeName? GetArrayType(TypeName? elementType, ArrayShape shape) => elementType;

    public TypeName? GetSZArrayType(TypeName? elementType) => elementType;

    public TypeName? GetByReferenceType(TypeName? elementType) => elementType;

    public TypeName? GetPointerType(TypeName? elementType) => elementType;

    public TypeName? GetPinnedType(TypeName? elementType) => elementType;

    public TypeName? GetModifiedType(TypeName? modifier, TypeName? unmodifiedType, bool isRequired) => unmodifiedType;

    public TypeName? GetFunctionPointerType(MethodSignature<TypeName?> signature) => null;

    public TypeName? GetGenericMethodParameter(object? genericContext, int index) => null;

    public TypeName? GetGenericTypeParameter(object? genericContext, int index) => null;

    public TypeName? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

    private TypeName Note(TypeName name)
    {
        found.Add(name);
        return name;
    }
}
