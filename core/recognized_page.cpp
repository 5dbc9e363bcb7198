#include "core/recognized_page.h"

namespace sohoa {

std::string_view name(PageKind kind) {
    switch (kind) {
        case PageKind::Content: return "content";
        case PageKind::Blank: return "blank";
        case PageKind::Separator: return "separator";
    }
    return "";
}

}  // namespace sohoa
