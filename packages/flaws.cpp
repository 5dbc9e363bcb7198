#include <array>

#include "packages/package_check.h"

namespace sohoa::packages {

namespace {

struct Words {
    Flaw flaw;
    std::string_view name, vi, en;
};

constexpr std::array words{
    Words{Flaw::UnsafeName, "unsafe_name", "Tên tệp không an toàn", "The name is not safe"},
    Words{Flaw::NotAFile, "not_a_file", "Không phải là tệp", "It is no file"},
    Words{Flaw::NamedTwice, "named_twice", "Hai tệp trùng tên", "Two files have this name"},
    Words{Flaw::WrongFolder, "wrong_folder", "Tên thư mục hoặc tên tệp zip không khớp mã gói",
          "The name of the folder or of the zip file is not the package's identifier"},
    Words{Flaw::NoMets, "no_mets", "Thiếu METS.xml", "METS.xml is missing"},
    Words{Flaw::BadIdentifier, "bad_identifier", "Mã gói (OBJID) không đúng mẫu", "OBJID is not of its form"},
    Words{Flaw::BadType, "bad_type", "Loại gói không đúng", "The type of the package is wrong"},
    Words{Flaw::SchemaViolated, "schema_violated", "Không đúng lược đồ", "It does not follow its schema"},
    Words{Flaw::TooLarge, "too_large", "Tệp mô tả quá lớn", "A description beyond all measure"},
    Words{Flaw::Missing, "missing", "Thiếu tệp", "The file is missing"},
    Words{Flaw::Unnamed, "unnamed", "Tệp không có trong METS", "METS does not name the file"},
    Words{Flaw::OtherSize, "other_size", "Kích thước khác", "The size differs"},
    Words{Flaw::OtherDigest, "other_digest", "Mã băm khác: tệp đã bị thay đổi",
          "The digest differs: the file was altered"},
    Words{Flaw::NoChecksum, "no_checksum", "METS không ghi mã băm SHA-256", "METS has no SHA-256 for the file"},
    Words{Flaw::PremisDiffers, "premis_differs", "PREMIS khác với tệp", "PREMIS says something else of the file"},
    Words{Flaw::NoDocument, "no_document", "Gói không có tài liệu nào", "The package holds no document"},
};

const Words& of(Flaw flaw) { return words.at(static_cast<std::size_t>(flaw)); }

}  // namespace

std::string_view name(Flaw flaw) { return of(flaw).name; }
std::string_view vietnamese(Flaw flaw) { return of(flaw).vi; }
std::string_view english(Flaw flaw) { return of(flaw).en; }

}  // namespace sohoa::packages
