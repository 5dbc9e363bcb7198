// The text between the head and the foot of a paper, by the shape of its type.
#pragma once

#include <string>
#include <vector>

#include "virtual/papers/kinds.h"
#include "virtual/papers/paper_text.h"
#include "virtual/papers/prose.h"

namespace sohoa::papers {

struct BodyInput {
    Shape shape;
    const Agency& agency;
    std::string subject;
    std::string signer;
    int items;  // about how many numbered paragraphs
};

// A quy chế: chapters, articles, clauses. matter: what it regulates; reference: "Quyết định số 12/QĐ-UBND ngày …".
std::vector<Block> composeRules(const std::string& matter, const std::string& reference, Prose& prose);

std::vector<Block> composeBody(const BodyInput& input, Prose& prose);

}  // namespace sohoa::papers
