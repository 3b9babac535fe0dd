package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/urfave/cli/v2"
)

// passwordBytes is how long a password is that is made here: nobody types it.
const passwordBytes = 32

// keyName is what a key may be called.
var keyName = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

func keysCommand() *cli.Command {
	where := []cli.Flag{
		stringFlag(flagData, defaultData(), "folder of this agent's data"),
		stringFlag(flagKeystore, "", "keystore file or folder (default: keystore in the data folder)"),
		stringFlag(flagAccount, "", "account in the keystore folder: an address, or a name such as broadcaster"),
	}
	password := stringFlag(flagPassword, "", "file with the keystore's password (default: password in the keystore folder)")
	return &cli.Command{
		Name:  "keys",
		Usage: "make and look at keystore files",
		Subcommands: []*cli.Command{
			{
				Name: "new", Usage: "make a key and, unless there is one, a password", ArgsUsage: "NAME",
				Description: `   livepeer keys new --keystore ./keystore transcoder

It writes NAME.json (Web3 Secret Storage, scrypt) into the keystore folder. Back up the file and the password: nobody can restore them.`,
				Flags: append(append(outputFlags(), where[:2]...), password), Action: keysNew,
			},
			{
				Name: "address", Usage: "print the address of a keystore file",
				Description: `   livepeer keys address --keystore ./keystore/transcoder.json`,
				Flags:       append(outputFlags(), where...), Action: keysAddress,
			},
		},
	}
}

func keysNew(c *cli.Context) error {
	name := c.Args().First()
	if c.Args().Len() != 1 || !keyName.MatchString(name) {
		return usage("%s takes a name of letters, digits, - and _", c.Command.FullName())
	}
	folder := c.String(flagKeystore)
	if folder == "" {
		folder = filepath.Join(c.String(flagData), "keystore")
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("keystore folder: %w", err)
	}
	passwordFile := c.String(flagPassword)
	if passwordFile == "" {
		passwordFile = filepath.Join(folder, "password")
	}
	password, err := passwordOf(passwordFile)
	if err != nil {
		return err
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("make key: %w", err)
	}
	address := crypto.PubkeyToAddress(key.PublicKey)
	encrypted, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: address, PrivateKey: key}, password, keystore.StandardScryptN, keystore.StandardScryptP)
	if err != nil {
		return fmt.Errorf("encrypt key: %w", err)
	}
	path := filepath.Join(folder, name+".json")
	if err := writeNew(path, encrypted); err != nil {
		return fmt.Errorf("key %s: %w", name, err)
	}
	t := table{header: []string{"ACCOUNT", "KEY", "PASSWORD"}}
	t.add(address, path, passwordFile)
	return show(c, map[string]any{"account": address, "key": path, "password": passwordFile}, t)
}

// passwordOf reads the password in a file, which it makes if it is not there.
func passwordOf(path string) (string, error) {
	text, err := os.ReadFile(path)
	if err == nil {
		return strings.TrimRight(string(text), "\r\n"), nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read password file: %w", err)
	}
	random := make([]byte, passwordBytes)
	if _, err := rand.Read(random); err != nil {
		return "", fmt.Errorf("make password: %w", err)
	}
	password := hex.EncodeToString(random)
	if err := writeNew(path, []byte(password+"\n")); err != nil {
		return "", fmt.Errorf("password file: %w", err)
	}
	return password, nil
}

// writeNew writes a file for its owner alone, and fails if it is there: keys are never overwritten. When it returns nil
// the file is on the disk.
func writeNew(path string, content []byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close())
}

func keysAddress(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	path := c.String(flagKeystore)
	if path == "" {
		path = filepath.Join(c.String(flagData), "keystore")
	}
	file, err := keyFile(path, c.String(flagAccount))
	if err != nil {
		return err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("read keystore: %w", err)
	}
	var stored struct{ Address string }
	if err := json.Unmarshal(text, &stored); err != nil || !common.IsHexAddress(stored.Address) {
		return fmt.Errorf("keystore file %s does not say its address", file)
	}
	address := common.HexToAddress(stored.Address)
	if c.Bool(flagJSON) {
		return show(c, map[string]any{"account": address}, table{})
	}
	_, err = fmt.Fprintln(c.App.Writer, address)
	return err
}
