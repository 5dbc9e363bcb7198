// What the words of marks look like in bold capitals, with serifs and without: pictures, a letter 14 rows high.
//
// All marks of secrecy end in MẬT, and the mark of what must be given back in THU HỒI; marks of urgency end in KHẨN or
// begin with HỎA TỐC.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace sohoa::ocr {

enum class ShapeWord { Mat, ThuHoi, Khan, HoaToc };
inline constexpr int shapeWords = 4;

struct MarkShape {
    ShapeWord word = ShapeWord::Mat;
    std::span<const std::string_view> rows;  // '#' is ink
    bool common = false;                     // of the faces nearest to what is cut most: looked for first
};

inline constexpr int rowsOfCapital = 14;

const std::vector<MarkShape>& markShapes();

}  // namespace sohoa::ocr
