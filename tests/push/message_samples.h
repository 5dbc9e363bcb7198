// Requests for sohoa-push as its caller writes them, small and complete; a test changes what it is about.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/json.h"

namespace sohoa::push {

// A folder of its own for each test, removed at the end.
class ScratchFolder {
  public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    std::string path() const { return path_.string(); }
    std::string file(const std::string& name, const std::string& content) const;  // written; its path

  private:
    std::filesystem::path path_;
};

inline const std::string SamplePdf = "%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n";

// "H99.07,2025/11/21,125/QĐ-SNV" from H99.07 to H99.11 with SamplePdf attached.
Json sampleMessage(const std::string& pdf);
Json packRequest(const std::string& pdf, const std::string& output);

std::string sampleFile(const std::string& name);  // below tests/data/push, its bytes

}  // namespace sohoa::push
