// Makes a set of papers with their ground truth in a folder: pages/ID-pNN.jpg (or .tif) and ground_truth.json. The same
// settings and the same fonts on the machine make the same bytes. Needs a QGuiApplication.
#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/result.h"
#include "virtual/papers/ground_truth.h"
#include "virtual/papers/paper_text.h"

namespace sohoa::papers {

struct SetOptions {
    int documents = 24;
    std::uint64_t seed = 1;
    std::string preset;  // "": the presets take turns
    QString family;      // "": chance takes one for each paper
    std::string prefix = "gen";
};

struct MadePage {
    std::string file;
    Sheet sheet;
    Scan scan;
    Damage damage;
    bool blank = false;
};

struct MadeDocument {
    std::string id;
    PaperText text;
    std::vector<MadePage> pages;
    nlohmann::ordered_json truth;
};

// number: from 1.
MadeDocument makeDocument(const SetOptions& options, int number);

// Fails with core.bad_config (no font of this machine writes Vietnamese, or not the one asked for) or
// core.file_unwritable.
Result<> makeSet(const SetOptions& options, const std::filesystem::path& folder);

}  // namespace sohoa::papers
