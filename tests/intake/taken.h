// The verb of sohoa-intake in this process: what it makes of a file.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "intake/intake.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::intake {

// Agrees to every page.
class Listener final : public StageChannel {
  public:
    void event(const Json& event) override {
        if (event.value("event", "") != "page") return;
        auto page = pageFromJson(event.value("page", Json()));
        if (page) pages.push_back(std::move(*page));
        sourcePages.push_back(event.value("source_page", 0));
    }
    void progress(std::int64_t, std::int64_t) override {}
    Result<> awaitAck() override { return {}; }
    Result<SecretBytes> secret(std::size_t) override { return fail(errors::BadMessage); }

    std::vector<Page> pages;
    std::vector<int> sourcePages;
};

class Taken {
  public:
    explicit Taken(std::string_view content, const Json& more = Json::object())
        : Taken([&](const test::TemporaryFolder& folder) { return folder.with("file", content); }, more) {}
    template <class Make>
    requires std::is_invocable_r_v<std::filesystem::path, Make, const test::TemporaryFolder&>
    explicit Taken(const Make& make, const Json& more = Json::object()) {
        Json request = {{"do", "intake"}, {"file", make(source_).string()}, {"folder", folder_.path().string()}};
        request.update(more);
        auto answer = intakeVerb(request, listener_);
        if (answer)
            result = *answer;
        else
            error = answer.error().code.name, detail = answer.error().detail;
    }

    const std::vector<Page>& pages() const { return listener_.pages; }
    const std::vector<int>& sourcePages() const { return listener_.sourcePages; }
    std::string bytes(std::size_t page) const { return readFile(pages().at(page).file).value_or(""); }
    std::vector<std::string> files() const { return folder_.names(); }

    Json result;
    std::string error, detail;

  private:
    test::TemporaryFolder source_, folder_;
    Listener listener_;
};

}  // namespace sohoa::intake
