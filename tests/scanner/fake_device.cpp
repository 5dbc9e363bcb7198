#include "tests/scanner/fake_device.h"

#include <algorithm>

namespace sohoa::test {

using namespace scanner;

Status FakeDevice::set(const std::string& option, const OptionValue& value) {
    if (const auto refusal = refusals.find(option); refusal != refusals.end()) return refusal->second;
    values[option] = takes ? takes(option, value) : value;
    return Status::Good;
}

std::optional<OptionValue> FakeDevice::get(const std::string& option) {
    const auto value = values.find(option);
    if (value == values.end()) return std::nullopt;
    return value->second;
}

Status FakeDevice::start() {
    ++starts;
    if (atStart) atStart();
    if (sheets.empty()) return Status::NoDocuments;
    current_ = sheets.front();
    sheets.pop_front();
    return current_.start;
}

Status FakeDevice::shape(FrameShape& shape) {
    shape = frame;
    return Status::Good;
}

ReadOutcome FakeDevice::read(std::span<std::byte> into) {
    if (current_.reads.empty()) return {Status::EndOfFile, 0};
    ReadOutcome& next = current_.reads.front();
    const ReadOutcome outcome{next.status, std::min(next.bytes, into.size())};
    std::fill_n(into.begin(), outcome.bytes, current_.value);
    next.bytes -= outcome.bytes;
    if (next.bytes == 0 && current_.reads.size() > 1) current_.reads.pop_front();
    return outcome;
}

void FakeDevice::addText(const std::string& name, std::vector<std::string> choices) {
    Option option;
    option.name = name;
    option.kind = OptionKind::Text;
    option.texts = std::move(choices);
    offered.push_back(option);
}

void FakeDevice::addNumber(const std::string& name, double least, double most, OptionUnit unit) {
    Option option;
    option.name = name;
    option.unit = unit;
    option.range = NumberRange{least, most};
    offered.push_back(option);
}

void FakeDevice::addSwitch(const std::string& name) {
    Option option;
    option.name = name;
    option.kind = OptionKind::Switch;
    offered.push_back(option);
}

FakeDevice FakeDevice::withFeeder(int sheetCount) {
    FakeDevice device;
    device.addText("source", {"Flatbed", "ADF", "ADF Duplex"});
    device.addText("mode", {"Color", "Gray"});
    device.addNumber("resolution", 50, 600);
    for (const char* edge : {"tl-x", "tl-y", "br-x", "br-y"})
        device.addNumber(edge, 0, 356, OptionUnit::Millimetre);
    device.frame.bytesPerLine = device.frame.pixelsPerLine = 291;
    device.frame.lines = 413;
    for (int i = 0; i < sheetCount; ++i)
        device.sheets.push_back(device.wholeSheet());
    return device;
}

FakeDevice::Sheet FakeDevice::wholeSheet() const {
    Sheet sheet;
    const auto bytes = static_cast<std::size_t>(frame.bytesPerLine) * static_cast<std::size_t>(frame.lines);
    sheet.reads = {{Status::Good, bytes}, {Status::EndOfFile, 0}};
    return sheet;
}

}  // namespace sohoa::test
