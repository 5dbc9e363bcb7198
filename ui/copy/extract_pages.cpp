#include "ui/copy/extract_pages.h"

#include <QStringList>
#include <algorithm>

namespace sohoa::ui {

static constexpr int Row = 12;
static constexpr int Most = 120;

int ExtractPages::shown() const { return known_ > 0 ? std::min(known_, offered_) : offered_; }

void ExtractPages::setKnown(int pages) {
    known_ = std::max(0, pages);
    if (known_ > 0) others_.removeIf([&](int page) { return page > known_; });
    emit changed();
}

bool ExtractPages::canShowMore() const { return offered_ < (known_ > 0 ? known_ : Most); }

void ExtractPages::showMore() {
    if (!canShowMore()) return;
    offered_ += Row;
    emit changed();
}

void ExtractPages::toggle(int page) {
    if (page < 2 || page > shown()) return;
    if (!others_.remove(page)) others_.insert(page);
    emit changed();
}

QString ExtractPages::text() const {
    QList<int> pages(others_.begin(), others_.end());
    pages.append(1);
    std::sort(pages.begin(), pages.end());
    QStringList parts;
    for (int i = 0; i < pages.size();) {
        int last = i;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        parts << (last == i ? QString::number(pages[i]) : QString("%1-%2").arg(pages[i]).arg(pages[last]));
        i = last + 1;
    }
    return parts.join(',');
}

void ExtractPages::setText(const QString& text) {
    others_.clear();
    for (const QString& part : text.split(',', Qt::SkipEmptyParts)) {
        const int first = part.section('-', 0, 0).toInt(), last = part.section('-', -1).toInt();
        for (int page = std::max(2, first); page <= std::min(last, Most); ++page)
            others_.insert(page);
    }
    while (!others_.isEmpty() && offered_ < *std::max_element(others_.begin(), others_.end()))
        offered_ += Row;
    emit changed();
}

}  // namespace sohoa::ui
