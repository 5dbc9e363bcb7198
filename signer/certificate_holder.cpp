#include "signer/certificate_holder.h"

#include <openssl/objects.h>
#include <openssl/x509.h>

#include <string_view>
#include <vector>

#include "core/text.h"

namespace sohoa::signer {

namespace {

std::vector<std::string> entriesOf(X509_NAME* name, int nid) {
    std::vector<std::string> entries;
    for (int at = -1; (at = X509_NAME_get_index_by_NID(name, nid, at)) >= 0;) {
        unsigned char* utf8 = nullptr;
        const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (size < 0) continue;
        entries.emplace_back(reinterpret_cast<char*>(utf8), static_cast<std::size_t>(size));
        OPENSSL_free(utf8);
    }
    return entries;
}

// The kind of identity paper that the number is of; "" for none.
std::string paperIn(std::string_view number) {
    const std::string text = lowerCase(std::string(number));
    for (const char* kind : {"cmnd", "cccd", "cc", "hc"})
        if (text.starts_with(std::string(kind) + ":")) return std::string(number.substr(0, text.find(':')));
    for (const char* kind : {"pas", "idc", "pno"})
        if (text.size() > 6 && text.starts_with(kind) && text[5] == '-') return std::string(number.substr(0, 5));
    return {};
}

}  // namespace

std::string personalMarkOf(const Certificate& certificate) {
    X509_NAME* subject = X509_get_subject_name(certificate.x509());
    for (const int nid : {NID_givenName, NID_surname, NID_pseudonym, NID_title})
        if (X509_NAME_get_index_by_NID(subject, nid, -1) >= 0) return OBJ_nid2ln(nid);
    for (const int nid : {NID_userId, NID_serialNumber})
        for (const std::string& entry : entriesOf(subject, nid))
            if (const std::string paper = paperIn(entry); !paper.empty())
                return std::string(OBJ_nid2sn(nid)) + " " + paper;
    const bool named = X509_NAME_get_index_by_NID(subject, NID_organizationName, -1) >= 0 ||
                       X509_NAME_get_index_by_NID(subject, NID_organizationalUnitName, -1) >= 0;
    return named ? "" : "no organisation";
}

}  // namespace sohoa::signer
