package chain

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxReasonBytes bounds the part of a revert's text that is shown: a contract chooses its text.
	maxReasonBytes = 500
	// codeReverted is the JSON-RPC error code of a call that reverted.
	codeReverted = 3
)

// RevertError says that a contract refused a call.
type RevertError struct {
	// Data is what the contract returned: a selector and its arguments, or nothing.
	Data []byte
	// Reason is the text of require or revert, or of a panic; empty for custom errors,
	// which DecodeRevert explains.
	Reason string
	// Tx is the transaction that reverted; the zero hash if the simulation already
	// did and nothing was sent.
	Tx common.Hash
}

// Error implements error.
func (e *RevertError) Error() string {
	text := "call reverted"
	if e.Tx != (common.Hash{}) {
		text = "transaction " + e.Tx.Hex() + " reverted"
	}
	if detail := DecodeRevert(e.Data); detail != "" {
		text += ": " + detail
	}
	return text
}

// newRevert returns the RevertError for what a contract returned.
func newRevert(data []byte, tx common.Hash) *RevertError {
	e := &RevertError{Data: data, Tx: tx}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Reason = clipBytes(reason)
	}
	return e
}

// AsRevert returns the revert in a node's answer to a call, or nil if err is another failure.
func AsRevert(err error) *RevertError {
	var known *RevertError
	if errors.As(err, &known) {
		return known
	}
	var refused rpc.Error
	if !errors.As(err, &refused) {
		return nil
	}
	data, ok := ethclient.RevertErrorData(err)
	if !ok && refused.ErrorCode() != codeReverted && !strings.Contains(refused.Error(), "execution reverted") {
		return nil
	}
	return newRevert(data, common.Hash{})
}

// DecodeRevert explains a contract's return data to a person: the text of require, the kind of
// panic, or a custom error of one of the ABIs with its arguments. Unknown data is shown as
// hexadecimal digits, no data as "".
func DecodeRevert(data []byte, abis ...*abi.ABI) string {
	if len(data) == 0 {
		return ""
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		return clipBytes(reason)
	}
	for _, known := range abis {
		for _, e := range known.Errors {
			if text, ok := customError(e, data); ok {
				return clipBytes(text)
			}
		}
	}
	return clipBytes(hexutil.Encode(data))
}

func customError(e abi.Error, data []byte) (string, bool) {
	const selector = 4
	if len(data) < selector || !bytes.Equal(e.ID[:selector], data[:selector]) {
		return "", false
	}
	args, err := e.Inputs.Unpack(data[selector:])
	if err != nil {
		return "", false
	}
	texts := make([]string, len(args))
	for i, arg := range args {
		texts[i] = fmt.Sprint(arg)
		if name := e.Inputs[i].Name; name != "" {
			texts[i] = name + "=" + texts[i]
		}
	}
	return e.Name + "(" + strings.Join(texts, ", ") + ")", true
}

func clipBytes(s string) string {
	if len(s) > maxReasonBytes {
		s = s[:maxReasonBytes] + "…"
	}
	return strings.ToValidUTF8(s, "�")
}
