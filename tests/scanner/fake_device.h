// A scanner that does exactly what a test says.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "scanner/device.h"

namespace sohoa::test {

class FakeDevice : public scanner::Device {
  public:
    struct Sheet {
        scanner::Status start = scanner::Status::Good;
        std::deque<scanner::ReadOutcome> reads;  // each filled with `value`; the last one is repeated
        std::byte value{200};
    };

    std::vector<scanner::Option> offered;
    std::map<std::string, scanner::OptionValue> values;
    std::map<std::string, scanner::Status> refusals;
    std::function<scanner::OptionValue(const std::string&, const scanner::OptionValue&)>
        takes;  // what is made of a value
    scanner::FrameShape frame;
    std::deque<Sheet> sheets;  // beyond the last: NoDocuments
    std::function<void()> atStart;
    int starts = 0;

    std::vector<scanner::Option> options() override { return offered; }
    scanner::Status set(const std::string& option, const scanner::OptionValue& value) override;
    std::optional<scanner::OptionValue> get(const std::string& option) override;
    scanner::Status start() override;
    scanner::Status shape(scanner::FrameShape& shape) override;
    scanner::ReadOutcome read(std::span<std::byte> into) override;
    void cancel() override {}

    void addText(const std::string& name, std::vector<std::string> choices);
    void addNumber(const std::string& name, double least, double most,
                   scanner::OptionUnit unit = scanner::OptionUnit::Other);
    void addSwitch(const std::string& name);

    // What every feeder scanner offers, and sheets of A5 at 50 dpi, gray.
    static FakeDevice withFeeder(int sheetCount);
    Sheet wholeSheet() const;

  private:
    Sheet current_;
};

}  // namespace sohoa::test
