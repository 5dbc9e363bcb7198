#include "signer/signing.h"

#include <algorithm>

#include "core/error_codes.h"
#include "signer/chain.h"
#include "signer/cms_signature.h"
#include "signer/ocsp.h"

namespace sohoa::signer {

namespace {

Result<> checkDigest(const SignRequest& request) {
    const auto found = digestRanges(request.file, request.ranges, "SHA256");
    if (!found) return tl::unexpected(found.error());
    const std::string_view wanted(reinterpret_cast<const char*>(request.digest.bytes.data()),
                                  request.digest.bytes.size());
    if (found->digest != wanted) return fail(errors::DigestMismatch);
    if (!found->coversWholeFile) return fail(errors::BadByteRange, "does not reach the file's end");
    return {};
}

Result<TokenDescription> findToken(Token& token, const std::string& serial) {
    auto list = token.list();
    if (!list) return passOn(list);
    const auto found =
        std::find_if(list->begin(), list->end(), [&](const TokenDescription& t) { return t.serial == serial; });
    if (found == list->end()) return fail(errors::NoToken, "another token is plugged in");
    return std::move(*found);
}

Result<> checkPin(const PinState& state, const SecretBytes& pin, bool finalTryConfirmed) {
    if (state.locked) return fail(errors::PinLocked, "locked");
    if (state.finalTry && !finalTryConfirmed) return fail(errors::PinFinalTry, "final_try");
    // An empty PIN would cost a try on some tokens; one with a zero byte would be cut there.
    if (pin.empty() || pin.view().find('\0') != std::string_view::npos) return fail(errors::PinWrong, "not tried");
    return {};
}

Result<Certificate> chooseCertificate(const TokenDescription& token, const std::string& sha256) {
    Certificates fitting;
    for (const Certificate& certificate : token.certificates)
        if (sha256.empty() ? !certificate.isAuthority() : certificate.sha256().hex() == sha256)
            fitting.push_back(certificate);
    if (fitting.empty()) return fail(errors::NoCertificate, "token " + token.serial);
    if (fitting.size() > 1) return fail(errors::CertificateAmbiguous, "token " + token.serial);
    if (!fitting.front().maySignDocuments()) return fail(errors::CertificateUnfit, "key usage");
    return fitting.front();
}

Result<> checkRevocation(const SignRequest& request, const Certificates& chain, const Certificates& helpers,
                         const Certificates& roots) {
    if (chain.size() < 2) return fail(errors::CertificateUntrusted, "a root does not sign documents");
    const Certificate& certificate = chain.front();
    const std::string url = request.ocspUrl.empty() ? certificate.ocspUrl() : request.ocspUrl;
    const auto revocation = askResponder({certificate, chain[1], helpers, roots}, url, request.ocspTimeout);
    switch (revocation.state) {
        case Revocation::State::Good: return {};
        case Revocation::State::Revoked:
            return fail(errors::CertificateRevoked, revocation.since ? "since " + isoUtc(*revocation.since) : "");
        case Revocation::State::Unknown: return fail(errors::RevocationUnknown, revocation.reason);
    }
    return {};
}

// What goes into the CMS beside the signer: the CAs, without the root, which whoever verifies has already.
Certificates between(const Certificates& chain) { return {chain.begin() + 1, chain.end() - 1}; }

}  // namespace

Result<Signed> sign(const SignRequest& request, const SecretBytes& pin) {
    if (auto same = checkDigest(request); !same) return passOn(same);
    const auto helpers = certificatesIn(request.chain);
    if (!helpers) return tl::unexpected(helpers.error());
    const auto roots = rootsIn(request.trust);
    if (!roots) return tl::unexpected(roots.error());

    auto token = Token::open(request.module);
    if (!token) return passOn(token);
    const auto description = findToken(*token, request.tokenSerial);
    if (!description) return tl::unexpected(description.error());
    if (auto usable = checkPin(description->pin, pin, request.finalTryConfirmed); !usable) return passOn(usable);
    const auto certificate = chooseCertificate(*description, request.certificateSha256);
    if (!certificate) return tl::unexpected(certificate.error());
    const auto chain = buildChain(*certificate, *helpers, *roots, now());
    if (!chain) return tl::unexpected(chain.error());
    if (auto good = checkRevocation(request, *chain, *helpers, *roots); !good) return passOn(good);

    auto cms = CmsSignature::prepare(*certificate, between(*chain), request.digest);
    if (!cms) return passOn(cms);
    if (auto in = token->login(request.tokenSerial, pin); !in) return passOn(in);
    const auto value = token->sign(*certificate, sha256Of(cms->toBeSigned()), pin);
    token->logout();
    if (!value) return tl::unexpected(value.error());
    if (auto fits = cms->setSignature(*value); !fits) return passOn(fits);

    const auto stamp = requestTimeStamp(*value, request.timeStamps, *helpers, *roots);
    if (!stamp) return tl::unexpected(stamp.error());
    if (auto added = cms->addTimeStamp(stamp->token); !added) return passOn(added);
    auto der = cms->der();
    if (!der) return passOn(der);
    return Signed{std::move(*der), *certificate, stamp->genTime};
}

}  // namespace sohoa::signer
