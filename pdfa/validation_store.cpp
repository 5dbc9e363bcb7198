#include "pdfa/validation_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/atomic_file.h"
#include "core/base64.h"
#include "core/error_codes.h"
#include "pdfa/increment.h"
#include "pdfa/numbers.h"
#include "pdfa/signatures.h"
#include "pdfa/vri_key.h"

namespace sohoa::pdfa {

namespace {

constexpr int mostItems = 2000;                 // of one kind
constexpr std::size_t longestItem = 32u << 20;  // national revocation lists have millions of bytes
constexpr std::size_t mostBytes = 128u << 20;   // of all together

// One kind of data: its name in the store, and in a VRI entry.
struct Kind {
    const char *inStore, *inEntry;
    std::vector<std::string> ValidationData::*data;
    std::vector<std::size_t> ValidationOfSignature::*used;
};
constexpr Kind kinds[]{
    {"/Certs", "/Cert", &ValidationData::certificates, &ValidationOfSignature::certificates},
    {"/CRLs", "/CRL", &ValidationData::crls, &ValidationOfSignature::crls},
    {"/OCSPs", "/OCSP", &ValidationData::ocsps, &ValidationOfSignature::ocsps},
};

QPDFObjectHandle dictionaryAt(QPDFObjectHandle holder, const char* key) {
    QPDFObjectHandle found = holder.isDictionary() ? holder.getKey(key) : QPDFObjectHandle::newNull();
    return found.isDictionary() ? found : QPDFObjectHandle::newDictionary();
}

std::vector<QPDFObjectHandle> streamsAt(QPDFObjectHandle holder, const char* key) {
    std::vector<QPDFObjectHandle> streams;
    QPDFObjectHandle list = holder.getKey(key);
    if (!list.isArray() || list.getArrayNItems() > mostItems) return streams;
    for (const QPDFObjectHandle& item : list.getArrayAsVector())
        if (QPDFObjectHandle one = item; one.isStream() && one.isIndirect()) streams.push_back(one);
    return streams;
}

// The streams of one kind, in the order in which they are met, each object and each content once.
class StoredItems {
  public:
    void meet(const std::vector<QPDFObjectHandle>& streams, std::size_t& room) {
        for (const QPDFObjectHandle& stream : streams) {
            QPDFObjectHandle one = stream;
            if (!seen_.insert(one.getObjGen()).second) continue;
            std::string bytes;
            try {
                bytes = streamData(one, true, std::min(longestItem, room));
            } catch (const std::exception&) {
                continue;  // damaged, or too long: it proves nothing
            }
            room -= bytes.size();
            if (places_.try_emplace(sha256Of(bytes), one).second) contents_.push_back(std::move(bytes));
        }
    }
    std::vector<std::string>& contents() { return contents_; }
    std::map<Sha256, QPDFObjectHandle>& places() { return places_; }

  private:
    std::set<QPDFObjGen> seen_;
    std::map<Sha256, QPDFObjectHandle> places_;
    std::vector<std::string> contents_;
};

StoredItems itemsOf(QPDFObjectHandle store, const Kind& kind, std::size_t& room) {
    StoredItems items;
    items.meet(streamsAt(store, kind.inStore), room);
    QPDFObjectHandle entries = dictionaryAt(store, "/VRI");
    int entry = 0;
    for (const std::string& key : entries.getKeys())
        if (++entry <= mostItems) items.meet(streamsAt(dictionaryAt(entries, key.c_str()), kind.inEntry), room);
    return items;
}

// A list with what it had and, behind that, what it lacks of these.
QPDFObjectHandle joined(const std::vector<QPDFObjectHandle>& had, const std::vector<QPDFObjectHandle>& wanted) {
    QPDFObjectHandle list = QPDFObjectHandle::newArray(had);
    std::set<QPDFObjGen> there;
    for (QPDFObjectHandle item : had)
        there.insert(item.getObjGen());
    for (QPDFObjectHandle item : wanted)
        if (there.insert(item.getObjGen()).second) list.appendItem(item);
    return list;
}

Result<std::string> contentsOf(const PdfFile& file, const SignaturesFound& found, const std::string& field) {
    for (const SignatureFound& signature : found.signatures) {
        if (signature.field != field || !signature.problem.empty()) continue;
        const auto from = static_cast<std::uint64_t>(signature.byteRange[1]) + 1;
        const auto digits = static_cast<std::size_t>(signature.byteRange[2] - signature.byteRange[1]) - 2;
        const std::string hex = file.read(from, digits);
        std::string bytes;
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
            bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
        return bytes;
    }
    return fail(errors::PdfaUnsigned, "no sound signature in a field that is named");
}

class StoreUpdate {
  public:
    StoreUpdate(PdfFile& file, Increment& increment, const ValidationRequest& request)
        : file_(file),
          increment_(increment),
          request_(request),
          root_(file.pdf().getRoot()),
          old_(dictionaryAt(root_, "/DSS")),
          store_(old_.shallowCopy()) {}

    // How many pieces of data are new to the file, the places of all in the request's order.
    void addData() {
        std::size_t room = mostBytes;
        for (const Kind& kind : kinds) {
            StoredItems items = itemsOf(old_, kind, room);
            std::vector<QPDFObjectHandle>& all = placed_.emplace_back();
            for (const std::string& bytes : request_.data.*kind.data) {
                auto [place, isNew] = items.places().try_emplace(sha256Of(bytes));
                if (isNew) {
                    const QPDFObjGen id = increment_.reserve();
                    increment_.putStream(id, "", bytes);
                    place->second = file_.pdf().getObject(id);
                    ++added;
                }
                all.push_back(place->second);
            }
            replace(store_, kind.inStore, joined(streamsAt(old_, kind.inStore), all));
        }
    }

    void addEntry(const std::string& key, const ValidationOfSignature& signature) {
        QPDFObjectHandle entries = dictionaryAt(store_, "/VRI").shallowCopy();
        QPDFObjectHandle before = dictionaryAt(entries, key.c_str()), entry = before.shallowCopy();
        for (std::size_t k = 0; k < std::size(kinds); ++k) {
            std::vector<QPDFObjectHandle> wanted;
            for (const std::size_t place : signature.*kinds[k].used)
                if (place < placed_[k].size()) wanted.push_back(placed_[k][place]);
            replace(entry, kinds[k].inEntry, joined(streamsAt(before, kinds[k].inEntry), wanted));
        }
        if (entry.unparseResolved() == before.unparseResolved()) return;
        entry.replaceKey("/TU", QPDFObjectHandle::newString(pdfDate(request_.time)));
        entries.replaceKey(key, entry);
        store_.replaceKey("/VRI", entries);
        entriesChanged = true;
    }

    // The store is always an object of its own, new in this update: nothing that is older is overwritten but the
    // catalog.
    void finish() {
        QPDFObjectHandle catalog = root_.shallowCopy();
        QPDFObjectHandle extensions = dictionaryAt(catalog, "/Extensions").shallowCopy();
        if (!extensions.hasKey("/ESIC")) {
            extensions.replaceKey("/ESIC", QPDFObjectHandle::parse("<< /BaseVersion /1.7 /ExtensionLevel 1 >>"));
            catalog.replaceKey("/Extensions", extensions);
        }
        store_.replaceKey("/Type", QPDFObjectHandle::newName("/DSS"));
        const QPDFObjGen id = increment_.reserve();
        increment_.put(id, store_.unparse());
        catalog.replaceKey("/DSS", file_.pdf().getObject(id));
        increment_.put(root_.getObjGen(), catalog.unparse());
    }

    std::size_t added = 0;
    bool entriesChanged = false;

  private:
    static void replace(QPDFObjectHandle& dictionary, const char* key, const QPDFObjectHandle& list) {
        if (QPDFObjectHandle(list).getArrayNItems() > 0) dictionary.replaceKey(key, list);
    }

    PdfFile& file_;
    Increment& increment_;
    const ValidationRequest& request_;
    QPDFObjectHandle root_, old_, store_;
    std::vector<std::vector<QPDFObjectHandle>> placed_;  // by kind, in the order of the request's data
};

Result<ValidationWritten> add(const ValidationRequest& request) {
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    auto found = findSignatures(request.file);
    if (!found) return passOn(found);
    auto increment = Increment::on(*file);
    if (!increment) return passOn(increment);
    StoreUpdate update(*file, *increment, request);
    update.addData();
    for (const ValidationOfSignature& signature : request.signatures) {
        auto contents = contentsOf(*file, *found, signature.field);
        if (!contents) return passOn(contents);
        update.addEntry('/' + vriKey(*contents), signature);
    }
    ValidationWritten written;
    if (update.added == 0 && !update.entriesChanged) return written;
    update.finish();

    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    const std::string bytes = increment->finish(randomFileId()).bytes;
    if (auto copied = copyWithUpdate(*file, bytes, *output); !copied) return passOn(copied);
    if (request.mustConform)
        if (auto right = requireConformance(output->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(output->partPath());
    if (!digest) return passOn(digest);
    if (auto committed = output->commit(); !committed) return passOn(committed);
    written.changed = true;
    written.added = update.added;
    written.file = WrittenFile{file->size() + bytes.size(), *digest};
    return written;
}

}  // namespace

ValidationData validationDataIn(PdfFile& file) {
    ValidationData data;
    QPDFObjectHandle store = dictionaryAt(file.pdf().getRoot(), "/DSS");
    std::size_t room = mostBytes;
    for (const Kind& kind : kinds)
        data.*kind.data = std::move(itemsOf(store, kind, room).contents());
    return data;
}

Json toJson(const ValidationData& data) {
    const auto list = [](const std::vector<std::string>& items) {
        Json json = Json::array();
        for (const std::string& item : items)
            json.push_back(toBase64(item));
        return json;
    };
    return {{"certificates", list(data.certificates)}, {"ocsps", list(data.ocsps)}, {"crls", list(data.crls)}};
}

Result<ValidationWritten> addValidationData(const ValidationRequest& request) {
    return guarded([&] { return add(request); });
}

}  // namespace sohoa::pdfa
