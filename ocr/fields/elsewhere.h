// The rest of the document as a witness: a subject, an agency, a place and a name are said again further down, most
// often in the same words. What was read doubtfully is compared with how it reads there.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "ocr/fields/page_lines.h"

namespace sohoa::ocr {

class DocumentWords {
  public:
    explicit DocumentWords(const std::vector<PageLines>& pages);

    // How often the document holds the word, whatever its case, where it was read well.
    int timesRead(const std::string& word) const;

    // The same for words in a row.
    int timesReadInARow(const std::string& phrase) const;

    // Compares doubtful words of the line, which begins at that place of the page, with the same words in the same
    // surroundings. A spelling that is read better there is taken and the word keeps what it read itself. Never a
    // number.
    void confirm(Line& line, PageNumber page, std::size_t lineIndex) const;

  private:
    struct Entry {
        std::string text, folded;
        double confidence;
    };
    void confirm(LineWord& word, std::size_t at) const;
    double sameSurroundings(std::size_t a, std::size_t b) const;

    std::vector<Entry> entries_;
    std::map<std::pair<int, std::size_t>, std::size_t> lineBegins_;
    std::map<std::string, int> counts_;
};

// The word in the case of the other: capitals, a capital first, or as it is.
std::string inCaseOf(const std::string& word, const std::string& model);

}  // namespace sohoa::ocr
