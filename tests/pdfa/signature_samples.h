// Signatures whose CMS is any DER: what a key would make of the digest does not matter here.
#pragma once

#include "pdfa/signature_slot.h"
#include "pdfa/signatures.h"
#include "tests/pdfa/samples.h"

namespace sohoa::pdfa::samples {

// A SignedData with a certificate and a signer, none of which holds anything but the filling.
inline std::string someDer(char filling) {
    const auto der = [](char tag, const std::string& content) {
        const auto size = content.size();
        return std::string({tag, '\x82', static_cast<char>(size >> 8), static_cast<char>(size & 0xff)}) + content;
    };
    constexpr char sequence = 0x30, set = 0x31, tag0 = char(0xa0);
    const std::string signedData("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 11),
        data("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 11);
    return der(
        sequence,
        signedData + der(tag0, der(sequence, std::string("\x02\x01\x01", 3) + der(set, "") + der(sequence, data) +
                                                 der(tag0, der(sequence, std::string(200, filling))) +
                                                 der(set, der(sequence, std::string(200, filling).append(1, '\0'))))));
}

inline SlotRequest slotRequest(const Folder& folder, const std::string& from, const std::string& to,
                               const std::string& field) {
    SlotRequest request;
    request.file = folder / from;
    request.output = folder / to;
    request.field = field;
    request.text = "SAO Y; Sở Nội vụ tỉnh Ví Dụ; 22/11/2026; 09:15:42 +07:00";
    request.name = "Sở Nội vụ tỉnh Ví Dụ";
    request.signingTime = *parseIsoUtc("2026-11-22T02:15:42Z");
    request.reserve = 4096;
    return request;
}

// Prepares and embeds: the file "to" is signed, and Slot tells where.
inline Slot sign(const Folder& folder, const std::string& from, const std::string& to, const std::string& field,
                 char filling = 'c') {
    const auto slot = prepareSlot(slotRequest(folder, from, to + ".prepared", field));
    if (!slot) throw std::runtime_error(std::string(slot.error().code.name) + ": " + slot.error().detail);
    const auto made = embedSignature(
        {folder / (to + ".prepared"), folder / to, someDer(filling), slot->contentsOffset, slot->contentsLength});
    if (!made) throw std::runtime_error(std::string(made.error().code.name) + ": " + made.error().detail);
    return *slot;
}

}  // namespace sohoa::pdfa::samples
