#include "store/copy_order.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

static constexpr std::array formNames{"sao-y", "sao-luc", "trich-sao"};
static constexpr std::array printedForms{"SAO Y", "SAO LỤC", "TRÍCH SAO"};
static constexpr std::array sourceNames{"ban-goc", "ban-chinh", "ban-sao-y"};
static constexpr std::array shownSources{"bản gốc", "bản chính", "bản sao y"};
static constexpr std::array mediumNames{"paper", "electronic"};

static constexpr int mostPages = 100'000;

template <class Value, std::size_t n>
static std::optional<Value> named(const std::array<const char*, n>& names, std::string_view wanted) {
    for (std::size_t i = 0; i < n; ++i)
        if (wanted == names[i]) return static_cast<Value>(i);
    return std::nullopt;
}

std::string_view name(CopyForm form) { return formNames[static_cast<std::size_t>(form)]; }
std::string_view printedName(CopyForm form) { return printedForms[static_cast<std::size_t>(form)]; }
std::optional<CopyForm> copyFormNamed(std::string_view wanted) { return named<CopyForm>(formNames, wanted); }

std::string_view name(CopySource source) { return sourceNames[static_cast<std::size_t>(source)]; }
std::string_view shownName(CopySource source) { return shownSources[static_cast<std::size_t>(source)]; }
std::optional<CopySource> copySourceNamed(std::string_view wanted) { return named<CopySource>(sourceNames, wanted); }

std::string_view name(SourceMedium medium) { return mediumNames[static_cast<std::size_t>(medium)]; }
std::optional<SourceMedium> sourceMediumNamed(std::string_view wanted) {
    return named<SourceMedium>(mediumNames, wanted);
}

static std::optional<int> pageIn(std::string_view text) {
    int page = 0;
    const std::string_view clean = trimmed(text);
    const char* const end = clean.data() + clean.size();
    const auto [last, error] = std::from_chars(clean.data(), end, page);
    if (error != std::errc{} || last != end || page < 1 || page > mostPages) return std::nullopt;
    return page;
}

Result<PageChoice> PageChoice::from(std::string_view text) {
    PageChoice choice;
    if (trimmed(text).empty()) return choice;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        const std::size_t dash = part.find('-');
        const auto first = pageIn(part.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : pageIn(part.substr(dash + 1));
        const bool rises = first && last && *first <= *last && (choice.isWhole() || *first > choice.pages_.back());
        if (!rises) return fail(errors::PageChoiceMissing, "not a choice such as 1-3,5");
        for (int page = *first; page <= *last; ++page)
            choice.pages_.push_back(page);
        begin = end + 1;
    }
    return choice;
}

std::string PageChoice::text() const {
    std::string text;
    for (std::size_t i = 0; i < pages_.size();) {
        std::size_t last = i;
        while (last + 1 < pages_.size() && pages_[last + 1] == pages_[last] + 1)
            ++last;
        text += text.empty() ? "" : ",";
        text += last == i ? fmt::format("{}", pages_[i]) : fmt::format("{}-{}", pages_[i], pages_[last]);
        i = last + 1;
    }
    return text;
}

static bool mayBe(CopyForm form, CopySource source) {
    switch (form) {
        case CopyForm::SaoY:
        case CopyForm::TrichSao: return source == CopySource::Original || source == CopySource::Counterpart;
        case CopyForm::SaoLuc: return source == CopySource::CertifiedCopy;
    }
    return false;
}

Result<> requireConversion(const CopyOrder& order, SourceMedium medium, int pagesOfDocument) {
    if (order.source && !mayBe(order.form, *order.source))
        return fail(errors::ConversionNotAllowed, fmt::format("{} of {}", name(order.form), name(*order.source)));
    if (medium == SourceMedium::Electronic && order.form != CopyForm::TrichSao)
        return fail(errors::ConversionNotAllowed, fmt::format("{} of an electronic document", name(order.form)));
    if (order.form != CopyForm::TrichSao) {
        if (!order.pages.isWhole()) return fail(errors::PageChoiceMissing, "this form copies the whole document");
        return {};
    }
    const auto& pages = order.pages.pages();
    if (pages.empty()) return fail(errors::PageChoiceMissing, "an extract without its pages");
    if (pages.front() != 1) return fail(errors::PageChoiceMissing, "an extract shows the first page");
    if (pages.back() > pagesOfDocument)
        return fail(errors::PageChoiceMissing, fmt::format("page {} of {}", pages.back(), pagesOfDocument));
    if (static_cast<int>(pages.size()) >= pagesOfDocument)
        return fail(errors::PageChoiceMissing, "all pages are no extract");
    return {};
}

}  // namespace sohoa
