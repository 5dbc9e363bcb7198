#include "push/edxml_writer.h"

#include <fmt/format.h>

#include <fstream>
#include <utility>

#include "core/atomic_file.h"
#include "core/base64.h"
#include "core/error_codes.h"
#include "push/attachment_packing.h"
#include "push/edxml_envelope.h"
#include "push/edxml_text.h"
#include "push/xml_writer.h"

namespace sohoa::push {

namespace {

// A multiple of three, so that the base64 of the pieces is the base64 of the whole.
constexpr std::size_t pieceSize = 3u << 16;

// The file in the making, its digest and the limit on its size.
class EdxmlFile {
  public:
    EdxmlFile(AtomicFile file, std::uint64_t largest) : file_(std::move(file)), largest_(largest) {}

    Result<> add(std::string_view text) {
        size_ += text.size();
        if (size_ > largest_) return fail(errors::MessageTooLarge, fmt::format("more than {} bytes", largest_));
        hasher_.add(text);
        return file_.write(text);
    }

    Result<PackedMessage> finish(std::vector<PackedAttachment> attachments) {
        if (auto done = file_.commit(); !done) return passOn(done);
        return PackedMessage{hasher_.finish(), size_, std::move(attachments)};
    }

  private:
    AtomicFile file_;
    std::uint64_t largest_;
    std::uint64_t size_ = 0;
    Sha256Hasher hasher_;
};

Result<EdxmlFile> startFile(const std::filesystem::path& target, std::uint64_t largest) {
    auto file = AtomicFile::create(target, AtomicFile::Existing::Replace);
    if (!file) return passOn(file);
    return EdxmlFile(std::move(*file), largest);
}

Result<Sha256> addRaw(EdxmlFile& out, const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(errors::FileUnreadable, path.string());
    Sha256Hasher hasher;
    std::string piece(pieceSize, '\0');
    while (file.read(piece.data(), pieceSize), file.gcount() > 0) {
        const std::string_view got(piece.data(), static_cast<std::size_t>(file.gcount()));
        hasher.add(got);
        if (auto added = out.add(toBase64(got)); !added) return passOn(added);
    }
    if (!file.eof()) return fail(errors::FileUnreadable, path.string());
    return hasher.finish();
}

Result<Sha256> addZipped(EdxmlFile& out, const OutgoingAttachment& attachment, std::uint64_t largest) {
    std::error_code unreadable;
    const auto size = std::filesystem::file_size(attachment.file, unreadable);
    // Deflate gains at most a thousandfold; what is larger than that can never fit and is not read.
    if (!unreadable && size > (512u << 20))
        return fail(errors::MessageTooLarge, fmt::format("an attachment of {} bytes, limit {}", size, largest));
    auto content = readFile(attachment.file, 512u << 20);
    if (!content) return passOn(content);
    auto packed = packedZip(*content, attachment.name, attachment.contentId);
    if (!packed) return passOn(packed);
    if (auto added = out.add(toBase64(*packed)); !added) return passOn(added);
    return sha256Of(*content);
}

Result<PackedAttachment> addAttachment(EdxmlFile& out, const OutgoingAttachment& attachment, std::uint64_t largest) {
    const Packing packing = packingFor(attachment.name);
    std::string head;
    XmlWriter xml(head, "", 2);
    xml.open("Attachment");
    xml.leaf("ContentId", attachment.contentId);
    xml.leaf("AttachmentName", attachment.name);
    xml.leafUnlessEmpty("Description", attachment.description);
    xml.leaf("ContentType", packing.contentType);
    head += fmt::format("      <edXML:ContentTransferEncoded xmlns:edXML=\"{}\">", EdxmlNamespace);
    if (auto added = out.add(head); !added) return passOn(added);
    auto sha256 = packing.zip ? addZipped(out, attachment, largest) : addRaw(out, attachment.file);
    if (!sha256) return passOn(sha256);
    if (auto added = out.add("</edXML:ContentTransferEncoded>\n    </Attachment>\n"); !added) return passOn(added);
    return PackedAttachment{attachment.name, *sha256};
}

}  // namespace

Result<PackedMessage> writeEdxml(const DocumentMessage& message, const std::vector<OutgoingAttachment>& attachments,
                                 const std::filesystem::path& target, std::uint64_t largest) {
    auto out = startFile(target, largest);
    if (!out) return passOn(out);
    std::vector<ManifestEntry> manifest;
    for (const auto& a : attachments)
        manifest.push_back({a.contentId, packingFor(a.name).contentType, a.description, a.name});
    const std::string envelope = documentEnvelope(message, manifest) + "  <AttachmentEncoded>\n";
    if (auto added = out->add(envelope); !added) return passOn(added);
    std::vector<PackedAttachment> packed;
    for (const auto& attachment : attachments) {
        auto added = addAttachment(*out, attachment, largest);
        if (!added) return passOn(added);
        packed.push_back(std::move(*added));
    }
    if (auto added = out->add("  </AttachmentEncoded>\n</edXML>\n"); !added) return passOn(added);
    return out->finish(std::move(packed));
}

Result<PackedMessage> writeEdxml(const StatusMessage& message, const std::filesystem::path& target) {
    auto out = startFile(target, DefaultLargestEdxml);
    if (!out) return passOn(out);
    if (auto added = out->add(statusFile(message)); !added) return passOn(added);
    return out->finish({});
}

}  // namespace sohoa::push
