#include "scanner/sane_session.h"

#include <sane/sane.h>
#include <sane/saneopts.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "core/error_codes.h"
#include "core/handle.h"
#include "scanner/status_error.h"

namespace sohoa::scanner {

namespace {

Status statusOf(SANE_Status status) {
    switch (status) {
        case SANE_STATUS_GOOD: return Status::Good;
        case SANE_STATUS_UNSUPPORTED: return Status::Unsupported;
        case SANE_STATUS_CANCELLED: return Status::Cancelled;
        case SANE_STATUS_DEVICE_BUSY: return Status::DeviceBusy;
        case SANE_STATUS_INVAL: return Status::Invalid;
        case SANE_STATUS_EOF: return Status::EndOfFile;
        case SANE_STATUS_JAMMED: return Status::Jammed;
        case SANE_STATUS_NO_DOCS: return Status::NoDocuments;
        case SANE_STATUS_COVER_OPEN: return Status::CoverOpen;
        case SANE_STATUS_IO_ERROR: return Status::IoError;
        case SANE_STATUS_NO_MEM: return Status::NoMemory;
        case SANE_STATUS_ACCESS_DENIED: return Status::AccessDenied;
    }
    return Status::IoError;  // statuses that later versions may add
}

double numberOf(SANE_Word word, SANE_Value_Type type) { return type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : word; }

SANE_Word wordOf(double number, SANE_Value_Type type) {
    return static_cast<SANE_Word>(
        std::lround(type == SANE_TYPE_FIXED ? number * (1 << SANE_FIXED_SCALE_SHIFT) : number));
}

std::optional<OptionKind> kindOf(const SANE_Option_Descriptor& descriptor) {
    const bool oneWord = descriptor.size == static_cast<SANE_Int>(sizeof(SANE_Word));
    switch (descriptor.type) {
        case SANE_TYPE_BOOL: return oneWord ? std::optional(OptionKind::Switch) : std::nullopt;
        case SANE_TYPE_INT:
        case SANE_TYPE_FIXED: return oneWord ? std::optional(OptionKind::Number) : std::nullopt;
        case SANE_TYPE_STRING: return OptionKind::Text;
        case SANE_TYPE_BUTTON:
        case SANE_TYPE_GROUP: return std::nullopt;
    }
    return std::nullopt;
}

Option optionOf(const SANE_Option_Descriptor& descriptor, OptionKind kind) {
    Option option;
    option.name = descriptor.name;
    option.kind = kind;
    if (descriptor.unit == SANE_UNIT_PIXEL) option.unit = OptionUnit::Pixel;
    if (descriptor.unit == SANE_UNIT_MM) option.unit = OptionUnit::Millimetre;
    switch (descriptor.constraint_type) {
        case SANE_CONSTRAINT_NONE: break;
        case SANE_CONSTRAINT_RANGE:
            option.range = NumberRange{numberOf(descriptor.constraint.range->min, descriptor.type),
                                       numberOf(descriptor.constraint.range->max, descriptor.type)};
            break;
        case SANE_CONSTRAINT_WORD_LIST:
            for (SANE_Word i = 1; i <= descriptor.constraint.word_list[0]; ++i)
                option.numbers.push_back(numberOf(descriptor.constraint.word_list[i], descriptor.type));
            break;
        case SANE_CONSTRAINT_STRING_LIST:
            for (const SANE_String_Const* text = descriptor.constraint.string_list; *text; ++text)
                option.texts.emplace_back(*text);
            break;
    }
    return option;
}

class SaneDevice final : public Device {
  public:
    explicit SaneDevice(SANE_Handle handle) : handle_(handle) {}

    std::vector<Option> options() override {
        std::vector<Option> found;
        eachOption([&found](SANE_Int, const SANE_Option_Descriptor& descriptor, OptionKind kind) {
            found.push_back(optionOf(descriptor, kind));
            return false;
        });
        return found;
    }

    Status set(const std::string& name, const OptionValue& value) override {
        const auto place = find(name);
        if (!place) return Status::Unsupported;
        const SANE_Option_Descriptor descriptor = *sane_get_option_descriptor(handle_.get(), *place);
        if (const auto* text = std::get_if<std::string>(&value)) {
            if (descriptor.type != SANE_TYPE_STRING) return Status::Invalid;
            std::vector<char> buffer(
                std::max<std::size_t>(static_cast<std::size_t>(descriptor.size), text->size() + 1));
            std::copy(text->begin(), text->end(), buffer.begin());
            return control(*place, SANE_ACTION_SET_VALUE, buffer.data());
        }
        if (descriptor.type == SANE_TYPE_STRING) return Status::Invalid;
        const auto* on = std::get_if<bool>(&value);
        if ((on != nullptr) != (descriptor.type == SANE_TYPE_BOOL)) return Status::Invalid;
        SANE_Word word = on ? (*on ? SANE_TRUE : SANE_FALSE) : wordOf(std::get<double>(value), descriptor.type);
        return control(*place, SANE_ACTION_SET_VALUE, &word);
    }

    std::optional<OptionValue> get(const std::string& name) override {
        const auto place = find(name);
        if (!place) return std::nullopt;
        const SANE_Option_Descriptor descriptor = *sane_get_option_descriptor(handle_.get(), *place);
        if (descriptor.type == SANE_TYPE_STRING) {
            std::vector<char> buffer(static_cast<std::size_t>(descriptor.size) + 1);
            if (control(*place, SANE_ACTION_GET_VALUE, buffer.data()) != Status::Good) return std::nullopt;
            return OptionValue(std::string(buffer.data()));
        }
        SANE_Word word = 0;
        if (control(*place, SANE_ACTION_GET_VALUE, &word) != Status::Good) return std::nullopt;
        if (descriptor.type == SANE_TYPE_BOOL) return OptionValue(word == SANE_TRUE);
        return OptionValue(numberOf(word, descriptor.type));
    }

    std::optional<bool> paperLoaded() override {
        SANE_Int count = 0;
        if (!sane_get_option_descriptor(handle_.get(), 0) || control(0, SANE_ACTION_GET_VALUE, &count) != Status::Good)
            return std::nullopt;
        for (SANE_Int place = 1; place < count; ++place) {
            const SANE_Option_Descriptor* sensor = sane_get_option_descriptor(handle_.get(), place);
            if (!sensor || !sensor->name || std::string_view(sensor->name) != SANE_NAME_PAGE_LOADED ||
                sensor->type != SANE_TYPE_BOOL || !SANE_OPTION_IS_ACTIVE(sensor->cap))
                continue;
            SANE_Word loaded = SANE_FALSE;
            if (control(place, SANE_ACTION_GET_VALUE, &loaded) != Status::Good) return std::nullopt;
            return loaded == SANE_TRUE;
        }
        return std::nullopt;
    }

    Status start() override { return statusOf(sane_start(handle_.get())); }

    Status shape(FrameShape& shape) override {
        SANE_Parameters parameters{};
        if (const SANE_Status status = sane_get_parameters(handle_.get(), &parameters); status != SANE_STATUS_GOOD)
            return statusOf(status);
        shape.kind = FrameShape::Kind::OneColorOfThree;
        if (parameters.format == SANE_FRAME_GRAY) shape.kind = FrameShape::Kind::Gray;
        if (parameters.format == SANE_FRAME_RGB) shape.kind = FrameShape::Kind::Rgb;
        shape.last = parameters.last_frame == SANE_TRUE;
        shape.bytesPerLine = parameters.bytes_per_line;
        shape.pixelsPerLine = parameters.pixels_per_line;
        shape.lines = parameters.lines;
        shape.depth = parameters.depth;
        return Status::Good;
    }

    ReadOutcome read(std::span<std::byte> into) override {
        SANE_Int length = 0;
        const SANE_Status status = sane_read(handle_.get(), reinterpret_cast<SANE_Byte*>(into.data()),
                                             static_cast<SANE_Int>(into.size()), &length);
        const bool sane = length >= 0 && static_cast<std::size_t>(length) <= into.size();
        if (!sane) return {Status::IoError, 0};
        return {statusOf(status), static_cast<std::size_t>(length)};
    }

    void cancel() override { sane_cancel(handle_.get()); }

  private:
    // Descriptor 0 is asked for before its value, and nothing is kept: a backend may have made its options anew
    // (SANE_INFO_RELOAD_OPTIONS), which ends every descriptor and which "net" insists on.
    template <class Visit>
    void eachOption(Visit visit) {
        SANE_Word count = 0;
        if (!sane_get_option_descriptor(handle_.get(), 0)) return;
        if (control(0, SANE_ACTION_GET_VALUE, &count) != Status::Good) return;
        for (SANE_Int place = 1; place < count; ++place) {
            const SANE_Option_Descriptor* descriptor = sane_get_option_descriptor(handle_.get(), place);
            if (!descriptor || !descriptor->name || !SANE_OPTION_IS_ACTIVE(descriptor->cap) ||
                !SANE_OPTION_IS_SETTABLE(descriptor->cap))
                continue;
            const auto kind = kindOf(*descriptor);
            if (kind && visit(place, *descriptor, *kind)) return;
        }
    }

    std::optional<SANE_Int> find(const std::string& name) {
        std::optional<SANE_Int> found;
        eachOption([&](SANE_Int place, const SANE_Option_Descriptor& descriptor, OptionKind) {
            if (name == descriptor.name) found = place;
            return found.has_value();
        });
        return found;
    }

    Status control(SANE_Int place, SANE_Action action, void* value) {
        SANE_Int info = 0;
        return statusOf(sane_control_option(handle_.get(), place, action, value, &info));
    }

    Owned<void, sane_close> handle_;
};

std::string textOr(SANE_String_Const text) { return text ? text : ""; }

}  // namespace

Result<std::unique_ptr<SaneSession>> SaneSession::begin(const std::filesystem::path& configFolder) {
    if (!configFolder.empty())
        ::setenv("SANE_CONFIG_DIR", configFolder.c_str(), 1);
    else
        ::unsetenv("SANE_CONFIG_DIR");
    if (const SANE_Status status = sane_init(nullptr, nullptr); status != SANE_STATUS_GOOD)
        return failWith(statusOf(status), "sane_init");
    return std::unique_ptr<SaneSession>(new SaneSession);
}

SaneSession::~SaneSession() { sane_exit(); }

Result<std::vector<DeviceName>> SaneSession::devices() {
    const SANE_Device** list = nullptr;
    // Not only local ones: that hides every network scanner.
    if (const SANE_Status status = sane_get_devices(&list, SANE_FALSE); status != SANE_STATUS_GOOD)
        return failWith(statusOf(status), "sane_get_devices");
    std::vector<DeviceName> found;
    for (; list && *list; ++list)
        found.push_back(
            {textOr((*list)->name), textOr((*list)->vendor), textOr((*list)->model), textOr((*list)->type)});
    return found;
}

Result<std::unique_ptr<Device>> SaneSession::open(const std::string& name) {
    SANE_Handle handle = nullptr;
    const SANE_Status status = sane_open(name.c_str(), &handle);
    if (status == SANE_STATUS_INVAL) return fail(errors::ScannerNoDevice, name);
    if (status != SANE_STATUS_GOOD) return failWith(statusOf(status), "sane_open");
    return std::make_unique<SaneDevice>(handle);
}

}  // namespace sohoa::scanner
