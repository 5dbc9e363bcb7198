#include "packages/package_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <set>

#include "core/text.h"
#include "packages/mets_reader.h"
#include "packages/package_plan.h"
#include "packages/schema.h"

namespace sohoa::packages {

namespace {

constexpr std::size_t largestDescription = 64u << 20;

struct Found {
    Sha256 sha256;
    std::uint64_t bytes = 0;
};

// "a/b.pdf": relative, without . and .. and empty parts, in characters that every file system has.
bool isSafePath(std::string_view path) {
    if (path.empty() || path.size() > 240 || path.back() == '/') return false;
    std::string part;
    for (const char c : std::string(path) + "/") {
        if (c == '/') {
            if (part.empty() || part == "." || part == ".." || part.back() == '.') return false;
            part.clear();
        } else if (std::string_view("<>:\"\\|?*").find(c) != std::string_view::npos || c < 0x20 || c > 0x7E) {
            return false;
        } else {
            part += c;
        }
    }
    return true;
}

// The path that a METS file in a folder means by a reference; nothing where it leads out.
std::optional<std::string> resolved(const std::string& folder, const std::string& reference) {
    const std::string path = folder + reference;
    if (!isSafePath(path)) return std::nullopt;
    return path;
}

std::string folderOf(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

class Checker final : public ZipVisitor {
  public:
    explicit Checker(const PackageSchemas& schemas) : schemas_(schemas) {}

    bool wants(const ZipEntry& entry) override {
        if (!isSafePath(entry.name) || entry.name.find('/') == std::string::npos) {
            flaw(Flaw::UnsafeName, nfc(entry.name));
            return false;
        }
        const std::string root = entry.name.substr(0, entry.name.find('/'));
        if (root_.empty()) root_ = root;
        if (root != root_) flaw(Flaw::WrongFolder, entry.name);
        path_ = entry.name.substr(root.size() + 1);
        if (!entry.regular) {
            flaw(Flaw::NotAFile, path_);
            return false;
        }
        if (!names_.insert(lowerCase(entry.name)).second) {
            flaw(Flaw::NamedTwice, path_);
            return false;
        }
        hasher_.emplace();
        size_ = 0;
        text_.clear();
        return true;
    }

    void content(std::string_view bytes) override {
        hasher_->add(bytes);
        size_ += bytes.size();
        if (isDescription(path_) && text_.size() <= largestDescription) text_ += bytes;
    }

    void end(bool whole) override {
        if (!whole) flaw(Flaw::OtherDigest, path_, "CRC");
        verdict_.bytes += size_;
        ++verdict_.files;
        files_.emplace(path_, Found{hasher_->finish(), size_});
        if (!isDescription(path_)) return;
        if (text_.size() > largestDescription) return flaw(Flaw::TooLarge, path_);
        lookAt(path_, text_);
        text_.clear();
    }

    PackageVerdict verdict(const std::string& zipName) {
        compare();
        if (verdict_.documents == 0) flaw(Flaw::NoDocument, "");
        if (root_ != zipName) flaw(Flaw::WrongFolder, zipName);
        return std::move(verdict_);
    }

  private:
    static bool isDescription(const std::string& path) { return path.ends_with(".xml"); }

    void flaw(Flaw what, const std::string& path, const std::string& detail = "") {
        if (verdict_.findings.size() < mostFindings) verdict_.findings.push_back({what, path, detail});
    }

    const Schema* schemaOf(const std::string& path, std::string_view text) const {
        const std::string name = path.substr(path.rfind('/') + 1);
        if (name == "METS.xml") return &schemas_.mets;
        if (name.starts_with("PREMIS")) return &schemas_.premis;
        if (name.starts_with("EAD_doc")) return &schemas_.document;
        // A single document's EAD.xml is that of the document.
        if (name == "EAD.xml")
            return text.find("<docCode") != std::string_view::npos ? &schemas_.document : &schemas_.file;
        return nullptr;
    }

    void lookAt(const std::string& path, const std::string& text) {
        const Schema* schema = schemaOf(path, text);
        if (schema == nullptr) return;
        if (const std::string fault = schema->faultOf(text); !fault.empty())
            return flaw(Flaw::SchemaViolated, path, fault);
        if (schema == &schemas_.mets) readMetsOf(path, text);
        if (schema == &schemas_.premis) {
            auto preserved = readPreservedFiles(text);
            if (!preserved) return flaw(Flaw::SchemaViolated, path);
            preserved_.insert(preserved_.end(), preserved->begin(), preserved->end());
        }
    }

    void readMetsOf(const std::string& path, const std::string& text) {
        auto read = readMets(text);
        if (!read) return flaw(Flaw::SchemaViolated, path);
        const std::string folder = folderOf(path);
        if (folder.empty()) {
            static const std::regex identifier(
                "uuid-[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}|"
                "urn:([^:/\\\\]{1,60}:)?uuid:[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
            verdict_.objectId = read->objectId;
            verdict_.oaisType = read->oaisType;
            if (!std::regex_match(read->objectId, identifier)) flaw(Flaw::BadIdentifier, path);
            if (read->oaisType != "SIP" && read->oaisType != "AIP") flaw(Flaw::BadType, path);
            if (folderName(read->objectId) != root_) flaw(Flaw::WrongFolder, root_);
        }
        verdict_.documents += read->data;
        for (NamedFile& file : read->files) {
            const auto target = resolved(folder, file.path);
            if (!target) {
                flaw(Flaw::UnsafeName, path, "xlink:href");
                continue;
            }
            file.path = *target;
            named_.push_back(std::move(file));
        }
        for (const std::string& reference : read->metsFiles)
            if (const auto target = resolved(folder, reference))
                pointed_.insert(*target);
            else
                flaw(Flaw::UnsafeName, path, "xlink:href");
    }

    void compare() {
        if (files_.count("METS.xml") == 0) flaw(Flaw::NoMets, "METS.xml");
        std::set<std::string> known{"METS.xml"};
        for (const NamedFile& file : named_) {
            known.insert(file.path);
            const auto found = files_.find(file.path);
            if (found == files_.end()) {
                flaw(Flaw::Missing, file.path);
            } else if (found->second.bytes != file.bytes) {
                flaw(Flaw::OtherSize, file.path);
            } else if (file.checksumType != "SHA-256") {
                flaw(Flaw::NoChecksum, file.path);
            } else if (found->second.sha256.hex() != lowerCase(file.checksum)) {
                flaw(Flaw::OtherDigest, file.path);
            }
        }
        for (const std::string& path : pointed_)
            if (files_.count(path) == 0) flaw(Flaw::Missing, path);
        for (const auto& [path, found] : files_)
            if (known.count(path) == 0) flaw(Flaw::Unnamed, path);
        for (const PreservedFile& file : preserved_) {
            const auto found = files_.find(file.path);
            if (found == files_.end() || found->second.bytes != file.bytes ||
                found->second.sha256.hex() != lowerCase(file.sha256))
                flaw(Flaw::PremisDiffers, file.path.size() <= 240 ? file.path : "");
        }
    }

    const PackageSchemas& schemas_;
    PackageVerdict verdict_;
    std::string root_, path_, text_;
    std::optional<Sha256Hasher> hasher_;
    std::uint64_t size_ = 0;
    std::set<std::string> names_, pointed_;
    std::map<std::string, Found> files_;
    std::vector<NamedFile> named_;
    std::vector<PreservedFile> preserved_;
};

}  // namespace

Result<PackageVerdict> checkPackage(const std::filesystem::path& zip, const std::filesystem::path& schemaFolder,
                                    const ZipLimits& limits) {
    auto schemas = PackageSchemas::load(schemaFolder);
    if (!schemas) return passOn(schemas);
    Checker checker(*schemas);
    if (auto read = readZip(zip, checker, limits); !read) return passOn(read);
    return checker.verdict(zip.stem().string());
}

}  // namespace sohoa::packages
