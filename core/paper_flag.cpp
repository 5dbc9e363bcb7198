#include "core/paper_flag.h"

#include "core/document_symbol.h"
#include "core/document_type.h"
#include "core/tone_marks.h"

namespace sohoa {

std::vector<std::string> usualPaperList() {
    return {std::string(normativeDocuments), "tài chính", "nhân sự", "khiếu nại", "tố cáo"};
}

static bool isEntry(std::string_view entry, std::string_view text) {
    return withTonesLast(entry) == withTonesLast(text);
}

// Nghị quyết, quyết định and chỉ thị are normative only with the year in their symbol.
static bool isNormative(std::string_view typeName, bool withYear) {
    return normativeTypeNamed(typeName) != nullptr && (withYear || documentTypeNamed(typeName) == nullptr);
}

static bool asksByType(std::string_view entry, std::string_view typeName, bool withYear) {
    return isEntry(entry, typeName) || (isEntry(entry, normativeDocuments) && isNormative(typeName, withYear));
}

bool paperAlsoNeeded(std::string_view typeName, const std::vector<std::string>& list) {
    for (const std::string& entry : list)
        if (asksByType(entry, typeName, false)) return true;
    return false;
}

// As whole words, wherever punctuation stands.
static std::string spaced(std::string_view text) {
    std::string words = " " + withTonesLast(text) + " ";
    for (char& c : words)
        if (std::string_view(",.;:()[]\"'-/").find(c) != std::string_view::npos) c = ' ';
    return words;
}

std::optional<std::string> paperAskedBy(const RecordFields& fields, const std::vector<std::string>& list) {
    const std::string type = textOf(fields, Field::TypeName), subject = spaced(textOf(fields, Field::Subject));
    const auto printed = parseSymbol(textOf(fields, Field::Code));
    const auto symbol = parseSymbol(textOf(fields, Field::CodeNumber), textOf(fields, Field::CodeNotation));
    const bool withYear = (printed && printed->year != 0) || (symbol && symbol->year != 0);
    for (const std::string& entry : list) {
        const std::string words = spaced(entry);
        const bool inSubject = words.size() > 2 && subject.find(words) != std::string::npos;
        if (asksByType(entry, type, withYear) || inSubject) return entry;
    }
    return std::nullopt;
}

}  // namespace sohoa
