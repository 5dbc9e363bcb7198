// An opened scanner as the feed sees it: named options, and pages that arrive as bytes. The seam between our rules and
// SANE; tests put a device of their own behind it.
//
// One thread. After start() a page is read until a status other than Good; nothing is read without a successful
// start().
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace sohoa::scanner {

// What SANE says after a call (SANE standard 1.06, 4.2.7), in its order.
enum class Status {
    Good,
    Unsupported,
    Cancelled,
    DeviceBusy,
    Invalid,
    EndOfFile,
    Jammed,
    NoDocuments,
    CoverOpen,
    IoError,
    NoMemory,
    AccessDenied,
};

using OptionValue = std::variant<bool, double, std::string>;

enum class OptionKind { Switch, Number, Text };
enum class OptionUnit { Other, Pixel, Millimetre };

struct NumberRange {
    double least = 0, most = 0;
};

// An option that is active and can be set by software; others are not listed.
struct Option {
    std::string name;
    OptionKind kind = OptionKind::Number;
    OptionUnit unit = OptionUnit::Other;
    std::vector<std::string> texts;  // the choices, where they are limited
    std::optional<NumberRange> range;
    std::vector<double> numbers;  // the choices, where they are limited
};

struct FrameShape {
    enum class Kind { Gray, Rgb, OneColorOfThree };
    Kind kind = Kind::Gray;
    bool last = true;      // no further frame belongs to the page
    int bytesPerLine = 0;  // at least what the pixels need; the rest is padding
    int pixelsPerLine = 0;
    int lines = 0;  // -1 where the device does not know
    int depth = 8;  // bits per sample; at 1 a set bit is black
};

struct ReadOutcome {
    Status status = Status::Good;
    std::size_t bytes = 0;
};

class Device {
  public:
    virtual ~Device() = default;

    // Asked anew after every set(): one option may make others appear, vanish or change.
    virtual std::vector<Option> options() = 0;
    virtual Status set(const std::string& option, const OptionValue& value) = 0;
    virtual std::optional<OptionValue> get(const std::string& option) = 0;

    // Whether its sensor sees paper in the feeder; nothing where it has none that can be asked.
    virtual std::optional<bool> paperLoaded() { return std::nullopt; }

    virtual Status start() = 0;
    virtual Status shape(FrameShape& shape) = 0;              // binding after start()
    virtual ReadOutcome read(std::span<std::byte> into) = 0;  // blocks; may return no bytes with Good
    virtual void cancel() = 0;                                // ends the page; in the reading thread only
};

}  // namespace sohoa::scanner
