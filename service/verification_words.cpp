#include "service/verification_words.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace sohoa {

const std::vector<VerificationWord>& verificationWords() {
    static const std::vector<VerificationWord> words{
        // Nothing to find fault with.
        {"ok", "đạt", "as it has to be"},
        {"changed_as_allowed", "nguyên vẹn; sau đó chỉ có thay đổi được phép", "intact; only allowed changes followed"},
        {"revoked_later", "hợp lệ khi ký; bị thu hồi sau đó", "good when it signed; revoked later"},
        {"stamped_later", "thời gian được chứng minh bởi dấu thời gian lưu trữ",
         "a later document time stamp proves the time"},
        {"no_signature", "tệp không có chữ ký số", "the file has no signature"},

        // a) Who signed.
        {"no_certificate", "thiếu chứng thư số của người ký", "the signer's certificate is missing"},
        {"other_certificate", "chứng thư số kèm theo không phải chứng thư đã ký",
         "the certificate that is here is not the one it was signed with"},
        {"unbound", "chữ ký không nêu chứng thư số của mình", "the signature does not name its certificate"},
        {"nameless", "chứng thư số không ghi tên người hay cơ quan", "the certificate names nobody"},
        {"unsupported_kind", "kiểu chữ ký này chưa được hỗ trợ", "signatures of this kind are not understood"},
        {"cms_unreadable", "không đọc được chữ ký", "the signature cannot be read"},
        {"cms_not_detached", "chữ ký mang nội dung riêng, không phải của tệp này",
         "the signature holds a content of its own"},
        {"cms_signers", "chữ ký không có đúng một người ký", "the signature has not exactly one signer"},

        // b) The signed bytes.
        {"altered", "nội dung đã bị sửa sau khi ký", "the content is not what was signed"},
        {"forged", "giá trị chữ ký sai", "the signature value is wrong"},
        {"bad_attributes", "thuộc tính đã ký không đúng quy định",
         "the signed attributes are not what they have to be"},
        {"no_attributes", "chữ ký không có thuộc tính được ký", "the signature has no signed attributes"},
        {"weak_digest", "thuật toán băm cũ, không còn đủ tin cậy", "a digest that proves little today"},
        {"broken_digest", "thuật toán băm đã bị phá, không chứng minh được gì", "a digest that proves nothing"},
        {"file_damaged", "tệp hỏng hoặc bị cắt, không đọc được", "the file is damaged or cut off"},
        {"unreadable_file", "không đọc được nội dung đã ký", "the signed bytes cannot be read"},
        {"byte_range_missing", "chữ ký không nêu phạm vi đã ký", "the signature does not say what it covers"},
        {"byte_range_malformed", "phạm vi đã ký ghi sai", "what the signature says to cover cannot be"},
        {"byte_range_gap", "phần chừa ra ngoài chữ ký chứa thứ khác", "more than the signature is left out of it"},
        {"byte_range_short", "chữ ký không phủ hết phiên bản tệp", "covers less than its revision of the file"},
        {"contents_missing", "chữ ký trống", "the signature is empty"},
        {"contents_padding", "có dữ liệu lạ sau chữ ký", "other bytes lie behind the signature"},
        {"signature_shared", "hai ô chữ ký dùng chung một chữ ký", "two fields have the same signature"},
        {"signature_misplaced", "chữ ký không nằm trong phiên bản mà nó phủ",
         "the signature is not in the revision that it covers"},
        {"signature_removed", "một chữ ký đã bị gỡ khỏi tệp", "a signature was taken out of the file"},
        {"signature_unreachable", "chữ ký nằm trong tệp nhưng không thuộc ô nào", "a signature that no field leads to"},

        // b) What came after.
        {"changed_later", "tệp bị sửa sau khi ký", "the file was changed after signing"},
        {"changes_unjudged", "chưa đánh giá được thay đổi sau khi ký", "what came after signing was not judged"},
        {"page_changed", "trang bị sửa sau khi ký", "a page was changed after signing"},
        {"pages_changed", "trang bị thêm, bớt hoặc đổi chỗ sau khi ký",
         "pages were added, removed or moved after signing"},
        {"annotation_added", "có ghi chú hoặc hình chèn lên trang sau khi ký",
         "something was laid over a page after signing"},
        {"annotation_changed", "ghi chú hoặc ô trên trang bị sửa sau khi ký",
         "something on a page was changed after signing"},
        {"annotation_activated", "thứ giấu sẵn trong tệp được đưa lên trang sau khi ký",
         "something prepared in the file was put onto a page after signing"},
        {"field_changed", "ô biểu mẫu bị sửa sau khi ký", "a form field was changed after signing"},
        {"form_changed", "biểu mẫu bị sửa sau khi ký", "the form was changed after signing"},
        {"form_filled", "ô biểu mẫu bị điền sau khi ký mà không được phép",
         "a form field was filled in after signing, which is not allowed"},
        {"signature_changed", "chữ ký hoặc hình chữ ký bị sửa", "a signature or its look was changed"},
        {"layers_changed", "lớp ẩn, hiện của trang bị đổi sau khi ký", "layers were switched after signing"},
        {"action_added", "có mã lệnh hoặc hành động được thêm sau khi ký",
         "a script or action was added after signing"},
        {"permissions_changed", "quyền của tài liệu bị đổi sau khi ký", "permissions were changed after signing"},
        {"catalog_changed", "thiết lập của tài liệu bị đổi sau khi ký",
         "settings of the document were changed after signing"},
        {"catalog_exchanged", "toàn bộ tài liệu bị thay bằng tài liệu khác", "the whole document was exchanged"},
        {"object_changed", "dữ liệu trong tệp bị sửa sau khi ký", "something in the file was changed after signing"},
        {"object_removed", "dữ liệu trong tệp bị xóa sau khi ký", "something in the file was removed after signing"},
        {"object_planted", "dữ liệu được chèn vào chỗ chừa sẵn khi ký",
         "something was put where the signed file pointed at nothing"},
        {"object_activated", "dữ liệu giấu sẵn trong tệp được dùng đến sau khi ký",
         "something hidden in the file was put to use after signing"},
        {"object_unnamed", "có dữ liệu giấu ngoài bảng tham chiếu", "something is hidden that no table names"},
        {"hybrid_tables", "bản cập nhật có hai bảng tham chiếu khác nhau", "the update has two tables of objects"},
        {"bytes_behind", "có dữ liệu lạ nối sau tệp đã ký", "bytes follow the file that belong to no revision"},
        {"encrypted", "tệp bị mã hóa sau khi ký", "the file was encrypted after signing"},
        {"metadata_alone", "thông tin mô tả bị sửa sau khi ký mà không ký lại",
         "the description was changed after signing, and nothing was signed"},
        {"visible_unsigned", "ô chữ ký chưa ký nhưng che lên trang", "an unsigned signature field shows something"},
        {"covers_page", "hình chữ ký che quá một phần ba trang", "a signature covers more than a third of its page"},
        {"certification_broken", "đã ký thêm dù chữ ký chứng nhận không cho phép",
         "signed again, which the certifying signature forbids"},

        // c) The certificate.
        {"no_trust", "chưa có chứng thư gốc tin cậy để đối chiếu", "no root certificate is trusted here"},
        {"untrusted", "không dẫn tới chứng thư gốc tin cậy", "does not lead to a trusted root"},
        {"issuer_unknown", "thiếu chứng thư của nơi cấp", "the issuer's certificate is missing"},
        {"issuer_revoked", "nơi cấp chứng thư đã bị thu hồi", "the issuer was revoked"},
        {"expired", "chứng thư số không còn hoặc chưa có hiệu lực khi ký", "not valid at the time of signing"},
        {"expired_unproven", "chứng thư số nay hết hiệu lực và không rõ ký lúc nào",
         "not valid now, and nothing proves when it was signed"},
        {"weak_key", "khóa quá ngắn, có thể bị phá", "a key that can be broken"},
        {"unfit", "chứng thư số không dùng để ký", "the certificate is not meant for signing"},
        {"self_signed", "chứng thư gốc tự ký, không ai cho biết có bị thu hồi",
         "a root itself, whose revocation nobody states"},
        {"revocation_unknown", "chưa biết chứng thư số có bị thu hồi không", "nobody says whether it was revoked"},
        {"revoked", "chứng thư số đã bị thu hồi", "the certificate was revoked"},

        // d) The time stamp.
        {"no_time_stamp", "không có dấu thời gian", "no time stamp"},
        {"wrong_imprint", "dấu thời gian của nội dung khác", "stamped over something else"},
        {"future_time", "thời gian ký ở tương lai", "a time that has not come"},
        {"stamp_unreadable", "không đọc được dấu thời gian", "the time stamp cannot be read"},
        {"stamp_forged", "chữ ký của dấu thời gian sai", "the time stamp's signature is wrong"},
        {"stamp_unfit", "chứng thư cấp dấu thời gian không đúng loại", "not a time-stamping certificate"},
        {"stamp_no_certificate", "thiếu chứng thư của nơi cấp dấu thời gian",
         "the time-stamping authority's certificate is missing"},
        {"stamp_untrusted", "nơi cấp dấu thời gian không đáng tin cậy", "the time-stamping authority is not trusted"},
        {"stamp_issuer_unknown", "thiếu chứng thư cấp trên của nơi cấp dấu thời gian",
         "the time-stamping authority's issuer is missing"},
        {"stamp_expired", "nơi cấp dấu thời gian đã hết hiệu lực, chưa có dấu mới phủ lên",
         "the time-stamping authority's certificate has ended, and no later stamp covers it"},
        {"stamp_revoked", "nơi cấp dấu thời gian đã bị thu hồi", "the time-stamping authority was revoked"},
        {"stamp_revocation_unknown", "chưa biết nơi cấp dấu thời gian có bị thu hồi không",
         "nobody says whether the time-stamping authority was revoked"},

        // Notes, which change no verdict.
        {"signing_time_local", "phần mềm ký ghi giờ Việt Nam như giờ UTC", "local time labelled as UTC"},
        {"signing_time_differs", "giờ ký tự ghi lệch so với giờ chứng minh được",
         "the claimed time differs from the proven one"},

        // What a later revision did.
        {"signature", "thêm chữ ký", "a signature"},
        {"signature_field", "thêm ô chữ ký", "a signature field"},
        {"time_stamp", "thêm dấu thời gian lưu trữ", "a document time stamp"},
        {"validation_data", "thêm dữ liệu xác minh", "validation data"},
        {"metadata", "ghi lại siêu dữ liệu", "metadata"},
        {"info", "ghi lại thông tin mô tả", "the description"},
        {"form_fill", "điền biểu mẫu như được phép", "a form filled in as allowed"},
    };
    return words;
}

Json explained(std::string_view word, std::string_view detail) {
    const auto& words = verificationWords();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const VerificationWord& w) { return w.word == word; });
    Json json = {{"word", word},
                 {"vi", found == words.end() ? word : found->vi},
                 {"en", found == words.end() ? word : found->en}};
    if (!detail.empty()) json["detail"] = detail;
    return json;
}

std::string_view verdictInVietnamese(std::string_view verdict) {
    if (verdict == "valid") return "hợp lệ";
    if (verdict == "invalid") return "không hợp lệ";
    return "chưa xác định";
}

}  // namespace sohoa
