// Phrases that any paper may hold, whatever its topic; their slots are those of Prose.
#pragma once

#include <string_view>
#include <vector>

namespace sohoa::papers {

using Phrases = std::vector<std::string_view>;

const Phrases& openings();
const Phrases& assignments();
const Phrases& remarks();
const Phrases& closings();
const Phrases& citedLaws();     // after "Căn cứ", without the semicolon
const Phrases& unitsInProse();  // "Công an tỉnh"
const Phrases& keptCopies();    // "Cổng Thông tin điện tử tỉnh", among the recipients

}  // namespace sohoa::papers
