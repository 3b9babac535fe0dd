package main

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/renameio/v2"
	"github.com/google/uuid"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
)

// devPassword protects the keystore files of a devnet, whose keys everybody can compute.
const devPassword = "devnet"

// writeDevKeystore writes the accounts as keystore files NAME.json and their password, unless they are there.
func writeDevKeystore(folder string, names []string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("keystore folder: %w", err)
	}
	write := func(name string, content func() ([]byte, error)) error {
		path := filepath.Join(folder, name)
		if _, err := os.Stat(path); err == nil {
			return nil
		}
		text, err := content()
		if err == nil {
			err = renameio.WriteFile(path, text, 0o600) // Agents may read it at this moment.
		}
		if err != nil {
			return fmt.Errorf("keystore: %s: %w", name, err)
		}
		return nil
	}
	if err := write("password", func() ([]byte, error) { return []byte(devPassword + "\n"), nil }); err != nil {
		return err
	}
	for _, name := range names {
		key := genesis.Key(name)
		err := write(name+".json", func() ([]byte, error) {
			return keystore.EncryptKey(&keystore.Key{
				Id: uuid.NewSHA1(uuid.NameSpaceOID, []byte(name)), Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key,
			}, devPassword, keystore.LightScryptN, keystore.LightScryptP)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// loadKey decrypts the account that the flags name.
func loadKey(c *cli.Context) (*ecdsa.PrivateKey, error) {
	path := c.String(flagKeystore)
	if path == "" {
		path = filepath.Join(c.String(flagData), "keystore")
	}
	file, err := keyFile(path, c.String(flagAccount))
	if err != nil {
		return nil, err
	}
	return openKey(file, c.String(flagPassword))
}

// openKey decrypts a keystore file with the password in another, the file password beside it if none is given.
func openKey(file, passwordFile string) (*ecdsa.PrivateKey, error) {
	if passwordFile == "" {
		passwordFile = filepath.Join(filepath.Dir(file), "password")
	}
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("read password file: %w", err)
	}
	encrypted, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read keystore: %w", err)
	}
	key, err := keystore.DecryptKey(encrypted, strings.TrimRight(string(password), "\r\n"))
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("the password in %s does not open %s", passwordFile, file)
	}
	if err != nil {
		return nil, fmt.Errorf("keystore file %s: %w", file, err)
	}
	return key.PrivateKey, nil
}

// keyFile finds an account's file: path itself, or in the folder path the one of that name or address.
func keyFile(path, account string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("keystore: %w", err)
	}
	if !info.IsDir() {
		return path, nil
	}
	if account == "" {
		return "", usage("--%s is needed to choose from the keystore folder %s", flagAccount, path)
	}
	named := filepath.Join(path, filepath.Base(account)+".json")
	if _, err := os.Stat(named); err == nil {
		return named, nil
	}
	if common.IsHexAddress(account) {
		store := keystore.NewKeyStore(path, keystore.LightScryptN, keystore.LightScryptP)
		for _, known := range store.Accounts() {
			if known.Address == common.HexToAddress(account) {
				return known.URL.Path, nil
			}
		}
	}
	return "", fmt.Errorf("keystore %s has no account %s", path, account)
}
