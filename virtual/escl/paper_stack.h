// Where the paper lies: every sheet of the stack is in the tray, in the path or in the output, or in the operator's
// hands. Holds numbers, and never more of them than there are sheets. Not locked.
//
//   tray ── draw ──▶ path ── pass ──▶ output
//     ▲                                  │ load: all of them, refeed: those from K on
//     └───────── the operator ◀──────────┘
#pragma once

#include <deque>
#include <map>
#include <utility>
#include <vector>

#include "virtual/escl/paper.h"

namespace sohoa::escl {

class PaperStack {
  public:
    explicit PaperStack(int sheets) { lay(sheets); }

    // The same paper as sheets of another kind, singles or pairs. A whole tray stays whole; in another one sheets keep
    // their numbers.
    void lay(int sheets);
    void load() { refeed(1), output_.clear(); }
    void refeed(int from);

    bool draw();  // false: the tray is empty
    void pass();  // all of the path

    int sheets() const { return sheets_; }
    int fed() const { return fed_; }
    const std::deque<int>& tray() const { return tray_; }
    const std::vector<int>& path() const { return path_; }
    const std::vector<int>& output() const { return output_; }

    // How often each side arrived whole at a client.
    void arrived(const SheetSide& side) { ++delivered_[{side.sheet, side.back}]; }
    const std::map<std::pair<int, bool>, int>& delivered() const { return delivered_; }

    bool frontIsRead = false;  // of the sheet in the path; its back is next

  private:
    int sheets_ = 0, fed_ = 0;
    std::deque<int> tray_;
    std::vector<int> path_, output_;
    std::map<std::pair<int, bool>, int> delivered_;
};

}  // namespace sohoa::escl
