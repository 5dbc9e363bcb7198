// What a scanner says it is and can, as devices of some makers say it. Lengths are in 1/300 inch.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa::escl {

struct InputCaps {
    int minWidth = 16, maxWidth = 0, minHeight = 16, maxHeight = 0;
    std::vector<int> dpi;
};

struct Model {
    std::string key;  // its name on the command line
    std::string makeAndModel, serial;
    std::string uuid, adminUri;  // "": the element is not there
    std::optional<InputCaps> platen, simplex, duplex;
    int feederCapacity = 50;
    bool detectsMultipick = false;
};

struct Sources {
    bool platen = true, adf = true, duplex = true;  // duplex stands for adf too
};

// "virtual", which can everything, is the first.
const std::vector<Model>& models();
std::optional<Model> modelNamed(std::string_view key);
Model withSources(Model model, const Sources& sources);

}  // namespace sohoa::escl
