// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { ServiceRegistry } from "../../jobs/ServiceRegistry.sol";
import { Base } from "../Base.sol";

contract ServiceRegistryTest is Base {
    ServiceRegistry private registry;
    address private transcoder = vm.addr(1);
    address private worker = vm.addr(2);

    function setUp() public {
        bytes memory init = abi.encodeCall(ServiceRegistry.initialize, (address(this)));
        registry = ServiceRegistry(address(new ERC1967Proxy(address(new ServiceRegistry()), init)));
    }

    function _service() private view returns (IServiceRegistry.Service memory) {
        return
            IServiceRegistry.Service({
                uri: "https://transcoder.example:8935",
                region: "eu-central",
                capabilities: 5,
                pricePerUnit: 12,
                signer: worker,
                rewardCaller: vm.addr(3),
                encryptionKey: new bytes(33)
            });
    }

    function test_SetService_KeepsEveryField() public {
        vm.prank(transcoder);
        registry.setService(_service());
        IServiceRegistry.Service memory kept = registry.serviceOf(transcoder);
        vm.assertEq(keccak256(abi.encode(kept)), keccak256(abi.encode(_service())), "service");
        vm.assertEq(registry.priceOf(transcoder), 12, "price");
        vm.assertEq(registry.signerOf(transcoder), worker, "signer");
        vm.assertEq(registry.rewardCallerOf(transcoder), vm.addr(3), "reward caller");
    }

    function test_SetService_ChangesNobodyElse() public {
        vm.prank(transcoder);
        registry.setService(_service());
        vm.assertEq(registry.priceOf(worker), 0, "price");
        vm.assertEq(registry.signerOf(worker), worker, "who sets nothing works by itself");
        vm.assertEq(registry.rewardCallerOf(worker), address(0), "reward caller");
    }

    function test_SetService_RevertWhen_UriIsTooLong() public {
        IServiceRegistry.Service memory service = _service();
        service.uri = string(new bytes(256));
        vm.expectRevert(abi.encodeWithSelector(IServiceRegistry.UriTooLong.selector, 256));
        registry.setService(service);
    }

    function test_SetService_RevertWhen_KeyIsNoCompressedPoint() public {
        IServiceRegistry.Service memory service = _service();
        service.encryptionKey = new bytes(65);
        vm.expectRevert(abi.encodeWithSelector(IServiceRegistry.InvalidEncryptionKey.selector, 65));
        registry.setService(service);
        service.encryptionKey = "";
        registry.setService(service);
    }

    function test_SetPrice_ChangesThePriceAlone() public {
        vm.prank(transcoder);
        registry.setService(_service());
        vm.prank(transcoder);
        registry.setPrice(99);
        vm.assertEq(registry.priceOf(transcoder), 99, "price");
        vm.assertEq(registry.signerOf(transcoder), worker, "signer stays");
    }
}
