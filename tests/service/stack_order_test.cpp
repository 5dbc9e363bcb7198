#include "service/stack_order.h"

#include <gtest/gtest.h>

namespace sohoa {
namespace {

using Documents = std::vector<std::optional<std::size_t>>;

// c content, f the first page of a document, b blank, s separator, x could not be read.
class Stack {
  public:
    explicit Stack(const std::string& kinds) : pages_(kinds.size()) {
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            pages_[i].kind = kinds[i] == 'b'   ? PageKind::Blank
                             : kinds[i] == 's' ? PageKind::Separator
                                               : PageKind::Content;
            pages_[i].opensDocument = kinds[i] == 'f';
            views_.push_back(kinds[i] == 'x' ? nullptr : &pages_[i]);
        }
    }
    RecognizedPage& page(std::size_t i) { return pages_[i]; }
    const std::vector<const RecognizedPage*>& views() const { return views_; }

  private:
    std::vector<RecognizedPage> pages_;
    std::vector<const RecognizedPage*> views_;
};

constexpr std::nullopt_t no = std::nullopt;

TEST(StackOrder, IsPartedAtSeparators) {
    EXPECT_EQ(documentsOf(Stack("sfcsfbc").views(), PartAt::Separators), (Documents{no, 0, 0, no, 1, no, 1}));
}

TEST(StackOrder, WithoutSeparatorsIsOneDocumentUnlessFirstPagesAreAskedFor) {
    const Stack stack("fcbfccf");
    EXPECT_EQ(documentsOf(stack.views(), PartAt::Separators), (Documents{0, 0, no, 0, 0, 0, 0}));
    EXPECT_EQ(documentsOf(stack.views(), PartAt::SeparatorsAndFirstPages), (Documents{0, 0, no, 1, 1, 1, 2}));
}

TEST(StackOrder, ThatBeginsInTheMiddleOfADocumentLosesNoPage) {
    EXPECT_EQ(documentsOf(Stack("ccf").views(), PartAt::SeparatorsAndFirstPages), (Documents{0, 0, 1}));
}

TEST(StackOrder, KeepsAPageThatCouldNotBeReadWithThePagesBeforeIt) {
    EXPECT_EQ(documentsOf(Stack("fxfx").views(), PartAt::SeparatorsAndFirstPages), (Documents{0, 0, 1, 1}));
    EXPECT_EQ(documentsOf(Stack("xfsx").views(), PartAt::Separators), (Documents{0, 0, no, 1}));
}

TEST(StackOrder, SeparatorsThatFollowEachOtherMakeNoEmptyDocument) {
    EXPECT_EQ(documentsOf(Stack("ssfs").views(), PartAt::Separators), (Documents{no, no, 0, no}));
}

TEST(StackOrder, KnowsAPageThatIsThereTwice) {
    Stack stack("fccx");
    stack.page(0).fingerprint = std::string(64, '0');
    stack.page(1).fingerprint = std::string(64, 'f');
    stack.page(2).fingerprint = std::string(63, '0') + "7";
    EXPECT_EQ(likenessesOf(stack.views()), (Documents{no, no, 0, no}));
}

TEST(StackOrder, PagesWithoutAFingerprintAreNoLikenesses) {
    EXPECT_EQ(likenessesOf(Stack("fc").views()), (Documents{no, no}));
}

}  // namespace
}  // namespace sohoa
