#include "packages/package_writer.h"

#include <fmt/format.h>

#include <array>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "packages/descriptions.h"
#include "packages/mets.h"
#include "packages/premis.h"
#include "packages/schema.h"
#include "packages/zip_file.h"

namespace sohoa::packages {

namespace fs = std::filesystem;

namespace {

constexpr auto representation = "representations/rep1/";

// What a package brings, so that it can be read without us.
constexpr std::array shippedSchemas{
    "mets.xsd", "xlink.xsd",  "DILCISExtensionMETS.xsd", "DILCISExtensionSIPMETS.xsd", "premis.xsd",
    "EAD.xsd",  "EAD_doc.xsd"};

struct MemoryFile {
    std::string path;  // in the package
    std::string content;
};

MetsFile asMets(const std::string& path, const std::string& content) {
    return {path, "text/xml", sha256Of(content), content.size()};
}

std::string stemOf(const std::string& name) { return name.substr(0, name.size() - std::string_view(".pdf").size()); }

// The descriptions of a package, each held against its schema.
class Descriptions {
  public:
    Descriptions(const PackagePlan& plan, const PackageSchemas& schemas) : plan_(plan), schemas_(schemas) {}

    Result<std::vector<MemoryFile>> make(const std::vector<MemoryFile>& shipped) {
        const bool file = holdsFile(plan_.kind);
        const std::string ead = file ? fileDescription(plan_) : documentDescription(plan_, plan_.documents.front());
        PackageParts parts{keep("metadata/descriptive/EAD.xml", ead, file ? schemas_.file : schemas_.document),
                           keep("metadata/preservation/PREMIS.xml", packagePreservation(plan_), schemas_.premis),
                           {},
                           {}};
        parts.representation = makeRepresentation();
        for (const MemoryFile& schema : shipped)
            parts.schemas.push_back(asMets(schema.path, schema.content));
        keep("METS.xml", packageMets(plan_, parts), schemas_.mets);
        if (!fault_.empty()) return fail(errors::PackageSchemaViolated, fault_);
        return std::move(files_);
    }

  private:
    MetsFile makeRepresentation() {
        RepresentationParts parts;
        for (const PackagedDocument& document : plan_.documents) {
            const std::string path = fmt::format("metadata/descriptive/EAD_doc_{}.xml", stemOf(document.name));
            const std::string ead = documentDescription(plan_, document);
            keep(representation + path, ead, schemas_.document);
            parts.descriptions.push_back(asMets(path, ead));
        }
        const std::string premis = representationPreservation(plan_);
        keep(std::string(representation) + "metadata/preservation/PREMIS_rep1.xml", premis, schemas_.premis);
        parts.preservation = asMets("metadata/preservation/PREMIS_rep1.xml", premis);
        return keep(std::string(representation) + "METS.xml", representationMets(plan_, parts), schemas_.mets);
    }

    MetsFile keep(const std::string& path, std::string content, const Schema& schema) {
        if (fault_.empty())
            if (const std::string fault = schema.faultOf(content); !fault.empty())
                fault_ = fmt::format("{}: {}", path, fault);
        MetsFile known = asMets(path, content);
        files_.push_back({path, std::move(content)});
        return known;
    }

    const PackagePlan& plan_;
    const PackageSchemas& schemas_;
    std::vector<MemoryFile> files_;
    std::string fault_;
};

Result<std::vector<MemoryFile>> readSchemas(const fs::path& folder) {
    std::vector<MemoryFile> files;
    for (const char* name : shippedSchemas) {
        auto content = readFile(folder / name);
        if (!content) return passOn(content);
        files.push_back({std::string("schemas/") + name, std::move(*content)});
    }
    return files;
}

}  // namespace

Result<WrittenPackage> writePackage(PackagePlan plan, const fs::path& schemaFolder, const fs::path& folder) {
    if (auto complete = checkComplete(plan); !complete) return passOn(complete);
    std::error_code error;
    for (PackagedDocument& document : plan.documents) {
        document.bytes = fs::file_size(document.file, error);
        if (error) return fail(errors::FileUnreadable, document.file.string());
    }
    auto schemas = PackageSchemas::load(schemaFolder);
    if (!schemas) return passOn(schemas);
    auto shipped = readSchemas(schemaFolder);
    if (!shipped) return passOn(shipped);
    auto descriptions = Descriptions(plan, *schemas).make(*shipped);
    if (!descriptions) return passOn(descriptions);

    const std::string root = folderName(plan.objectId());
    const fs::path target = folder / (root + ".zip");
    auto zip = ZipWriter::create(target);
    if (!zip) return passOn(zip);
    for (const auto* files : {&*descriptions, &*shipped})
        for (const MemoryFile& file : *files)
            if (auto added = zip->add(root + "/" + file.path, file.content); !added) return passOn(added);
    for (const PackagedDocument& document : plan.documents) {
        const std::string path = fmt::format("{}/{}data/{}", root, representation, document.name);
        auto added = zip->add(path, document.file, document.bytes, document.sha256);
        if (!added) return passOn(added);
    }
    auto written = zip->commit();
    if (!written) return passOn(written);
    return WrittenPackage{
        target,         plan.objectId(),       written->sha256,
        written->bytes, plan.documents.size(), descriptions->size() + shipped->size() + plan.documents.size()};
}

}  // namespace sohoa::packages
