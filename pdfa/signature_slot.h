// A place for a signature: an incremental update with a signature field whose Contents are still zeros, and the digest
// that is to be signed. What crosses to the process with the key is that digest; what comes back is put into the place.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>

#include "core/clock.h"
#include "core/recognized_page.h"
#include "core/sha256.h"
#include "pdfa/archive.h"

namespace sohoa::pdfa {

// The picture of the red seal, and where its profile puts it.
struct SealRequest {
    enum class Place {
        TopRight,         // of page 1, the text to its left (Thông tư 01/2019)
        BesideSignature,  // over the left third of the last signature that is seen (Phụ lục I II.8)
        Named,            // where a person said
    };
    std::filesystem::path picture;  // PNG
    double millimetres = 36;        // across, its real size
    Place place = Place::TopRight;
    int page = 1;              // Named
    double left = 0, top = 0;  // Named: millimetres from the page's corner as it is seen
};

struct SlotRequest {
    std::filesystem::path file, output;
    std::string field;               // "SaoY1": the field's name, without a dot
    std::string text;                // what the visible block says, top right of page 1; empty: none
    std::string name;                // who signs
    bool documentTimeStamp = false;  // a place for a token (ETSI EN 319 142-1 5.4.3), which has no text and no name
    bool mustConform = true;         // to PDF/A; a foreign file that never did may still be stamped
    UtcTime signingTime;
    std::size_t reserve = 16384;  // bytes of DER kept free; 32767 is what ISO 19005-2 6.1.13 allows

    std::optional<SealRequest> seal;

    std::filesystem::path pageImage;  // of page 1, to keep the block off its ink; empty: not looked at
    Dpi pageDpi;
    QuarterTurn pageRotation = QuarterTurn::None;
};

struct Slot {
    std::array<std::uint64_t, 4> byteRange{};
    Sha256 digest;                     // over the two ranges
    std::uint64_t contentsOffset = 0;  // of '<'
    std::uint64_t contentsLength = 0;  // hexadecimal digits between '<' and '>'
    std::array<double, 4> rect{};      // points in the page's own coordinates
    bool moved = false;                // the block does not stand at its place of first choice
};

// The file is copied byte for byte and the update appended. Without text and seal the signature is not seen. Fails with
// pdfa.unreadable, pdfa.encrypted, pdfa.xfa_form, pdfa.changes_forbidden, pdfa.field_taken, pdfa.no_room,
// pdfa.page_missing, pdfa.unsigned (no signature to stand beside), pdfa.seal_image, pdfa.glyph_missing,
// pdfa.font_missing, pdfa.nonconforming (so that no key is used for nothing), core.bad_message, core.file_exists.
Result<Slot> prepareSlot(const SlotRequest& request);

struct EmbedRequest {
    std::filesystem::path prepared, output;
    std::string cms;  // DER
    std::uint64_t contentsOffset = 0, contentsLength = 0;
    bool mustConform = true;
};

// Fails with pdfa.slot_mismatch, pdfa.signature_too_large, pdfa.nonconforming, core.bad_message (no CMS),
// core.file_exists.
Result<WrittenFile> embedSignature(const EmbedRequest& request);

}  // namespace sohoa::pdfa
