#include "signer/signature_stamp.h"

#include <openssl/cms.h>

#include "core/error_codes.h"
#include "signer/cms_reader.h"

namespace sohoa::signer {

Result<StampedSignature> stampSignature(std::string_view contents, const TimeStampServer& server,
                                        const Certificates& helpers, const Certificates& roots) {
    const auto before = readCms(contents, helpers);
    if (!before) return fail(errors::BadMessage, before.error());
    if (before->timeStamp) return fail(errors::BadMessage, "the signature has a time stamp");
    const auto [read, whole] = fromDer(d2i_CMS_ContentInfo, withoutPadding(contents).value_or(contents));
    const auto cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>{read};
    if (!whole) return fail(errors::BadMessage, "bytes behind the CMS");
    auto stamp = requestTimeStamp(before->signatureValue, server, helpers, roots);
    if (!stamp) return passOn(stamp);
    CMS_SignerInfo* info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(read), 0);
    if (CMS_unsigned_add1_attr_by_NID(info, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, stamp->token.data(),
                                      static_cast<int>(stamp->token.size())) != 1)
        return fail(errors::SignatureWrong, "time stamp: " + opensslReason());
    StampedSignature made{derOf(i2d_CMS_ContentInfo, read), stamp->genTime};
    // A CMS that was no DER is another one when it is written again; what was signed must still be what was signed.
    const auto after = readCms(made.cms, helpers);
    if (!after || after->signatureFits != before->signatureFits || after->messageDigest != before->messageDigest ||
        after->signatureValue != before->signatureValue || !after->timeStamp)
        return fail(errors::SignatureWrong, "the signature does not bear a time stamp");
    return made;
}

}  // namespace sohoa::signer
