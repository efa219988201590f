package id.laju.tagihan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.stereotype.Service;

/** Orders for which nothing was billed; reads only. */
@Service
class TanpaBillingService {

    private final TanpaBillingMapper mapper;

    TanpaBillingService(TanpaBillingMapper mapper) {
        this.mapper = mapper;
    }

    Halaman<TanpaBillingMapper.Baris> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h), mapper.banyak(kode, h), h);
    }
}
