#include "virtual/escl/paper_stack.h"

#include <algorithm>

namespace sohoa::escl {

void PaperStack::lay(int sheets) {
    if (sheets == sheets_) return;
    const bool whole = static_cast<int>(tray_.size()) == sheets_;
    sheets_ = sheets;
    if (whole) return load();
    const auto isGone = [sheets](int sheet) { return sheet > sheets; };
    tray_.erase(std::remove_if(tray_.begin(), tray_.end(), isGone), tray_.end());
    output_.erase(std::remove_if(output_.begin(), output_.end(), isGone), output_.end());
}

void PaperStack::refeed(int from) {
    pass();
    tray_.clear();
    for (int sheet = from; sheet <= sheets_; ++sheet)
        tray_.push_back(sheet);
    output_.erase(std::remove_if(output_.begin(), output_.end(), [from](int sheet) { return sheet >= from; }),
                  output_.end());
}

bool PaperStack::draw() {
    if (tray_.empty()) return false;
    path_.push_back(tray_.front());
    tray_.pop_front();
    ++fed_;
    return true;
}

void PaperStack::pass() {
    output_.insert(output_.end(), path_.begin(), path_.end());
    path_.clear();
    frontIsRead = false;
}

}  // namespace sohoa::escl
