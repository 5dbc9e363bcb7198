#include "tests/push/message_samples.h"

#include <cstdlib>

#include "core/atomic_file.h"
#include "core/uuid.h"

namespace sohoa::push {

ScratchFolder::ScratchFolder() : path_(std::filesystem::temp_directory_path() / ("sohoa-push-" + randomUuid())) {
    std::filesystem::create_directories(path_);
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::string ScratchFolder::file(const std::string& name, const std::string& content) const {
    const auto path = path_ / name;
    if (!writeFileAtomically(path, content, AtomicFile::Existing::Replace)) std::abort();
    return path.string();
}

static Json confirmed(Json value) { return {{"value", std::move(value)}, {"confidence", 1}, {"confirmed", true}}; }

Json sampleMessage(const std::string& pdf) {
    return {{"from",
             {{"code", "H99.07"},
              {"name", "Sở Nội vụ tỉnh Ví Dụ"},
              {"in_charge", "Ủy ban nhân dân tỉnh Ví Dụ"},
              {"address", "Số 1, đường Mẫu"},
              {"email", "vanthu.snv@vidu.example"},
              {"telephone", "02990000001"}}},
            {"to", {{{"code", "H99.11"}, {"name", "Sở Tài chính tỉnh Ví Dụ"}}}},
            {"document_id", "H99.07,2025/11/21,125/QĐ-SNV"},
            {"fields",
             {{"Code", confirmed("125/QĐ-SNV")},
              {"CodeNumber", confirmed("125")},
              {"CodeNotation", confirmed("QĐ-SNV")},
              {"IssuedDate", confirmed("2025-11-21")},
              {"Place", confirmed("Ví Dụ")},
              {"TypeName", confirmed("Quyết định")},
              {"Subject", confirmed("Về việc ban hành Danh mục hồ sơ năm 2026")},
              {"Competence", confirmed({"KT.", "GIÁM ĐỐC"})},
              {"Position", confirmed("PHÓ GIÁM ĐỐC")},
              {"FullName", confirmed("Nguyễn Thị Mẫu")},
              {"Priority", confirmed(1)},
              {"ToPlaces", confirmed({"Như Điều 3", "Lưu: VT"})}}},
            {"content", "Bản sao y điện tử từ bản chính văn bản giấy"},
            {"paper", 0},
            {"page_amount", 4},
            {"timestamp", "2025-11-21T02:15:42Z"},
            {"attachments",
             {{{"file", pdf},
               {"name", "H99.07_QD_000125_V1.pdf"},
               {"description", "Bản sao y có chữ ký số của cơ quan"},
               {"content_id", "cid:3f0c9b1e-6a0d-4c58-8c3b-0f5b7f1f2a01"}}}}};
}

Json packRequest(const std::string& pdf, const std::string& output) {
    return {{"do", "pack"}, {"output", output}, {"message", sampleMessage(pdf)}};
}

std::string sampleFile(const std::string& name) { return readFile(SOHOA_TEST_DATA "/push/" + name).value(); }

}  // namespace sohoa::push
