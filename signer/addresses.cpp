#include "signer/addresses.h"

#include <openssl/x509v3.h>

namespace sohoa::signer {

namespace {

constexpr std::size_t mostAddresses = 8;

// Where the host begins and ends; it is empty for what is no http address.
std::pair<std::size_t, std::size_t> hostIn(const std::string& url) {
    for (const std::string_view scheme : {"http://", "https://"})
        if (url.starts_with(scheme)) return {scheme.size(), std::min(url.find('/', scheme.size()), url.size())};
    return {0, 0};
}

std::string hostOf(const std::string& url) {
    const auto [from, to] = hostIn(url);
    return url.substr(from, to - from);
}

inline void freePoints(CRL_DIST_POINTS* points) { CRL_DIST_POINTS_free(points); }

}  // namespace

Addresses::Addresses(std::string configuredOcsp)
    : configuredOcsp_(std::move(configuredOcsp)), hosts_{{"ocsp.ca.ptc", "ocsp.ca.gov.vn"}} {}

void Addresses::learn(const Certificate& certificate) {
    const std::string named = hostOf(certificate.ocspUrl()), reached = hostOf(configuredOcsp_);
    if (!named.empty() && !reached.empty() && named != reached) hosts_[named] = reached;
}

std::string Addresses::reached(const std::string& url) const {
    const auto [from, to] = hostIn(url);
    const auto other = hosts_.find(url.substr(from, to - from));
    return other == hosts_.end() ? url : url.substr(0, from) + other->second + url.substr(to);
}

std::vector<std::string> Addresses::respondersFor(const Certificate& certificate) const {
    std::vector<std::string> found;
    // The office's responder speaks for whom the issuing CA issued to, not for the CA itself.
    if (!configuredOcsp_.empty() && !certificate.isAuthority()) found.push_back(configuredOcsp_);
    const std::string own = certificate.ocspUrl();
    if (!own.empty() && (found.empty() || found.front() != reached(own))) found.push_back(reached(own));
    return found;
}

std::vector<std::string> Addresses::revocationListsFor(const Certificate& certificate) const {
    std::vector<std::string> found;
    const auto points = Owned<CRL_DIST_POINTS, freePoints>{static_cast<CRL_DIST_POINTS*>(
        X509_get_ext_d2i(certificate.x509(), NID_crl_distribution_points, nullptr, nullptr))};
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT* point = sk_DIST_POINT_value(points.get(), i);
        if (point->distpoint == nullptr || point->distpoint->type != 0 || point->reasons != nullptr) continue;
        const GENERAL_NAMES* names = point->distpoint->name.fullname;
        for (int n = 0; n < sk_GENERAL_NAME_num(names) && found.size() < mostAddresses; ++n) {
            const GENERAL_NAME* name = sk_GENERAL_NAME_value(names, n);
            if (name->type != GEN_URI) continue;
            const std::string url(textOf(name->d.uniformResourceIdentifier));
            if (!hostOf(url).empty()) found.push_back(reached(url));
        }
    }
    return found;
}

}  // namespace sohoa::signer
