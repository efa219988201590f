package id.laju.kelebihan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overpayments as everybody else of this room reads them; they come in through {@link AjuanKelebihanService} and {@link TemuanKelebihanService}. */
@Service
public class KelebihanService {

    private final KelebihanMapper mapper;
    private final SaldoService saldo;

    KelebihanService(KelebihanMapper mapper, SaldoService saldo) {
        this.mapper = mapper;
        this.saldo = saldo;
    }

    /** @throws TidakDitemukan when there is no such overpayment */
    public Kelebihan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Kelebihan pembayaran", id));
    }

    /** @throws TidakDitemukan for any other customer's */
    public Kelebihan milik(long id, long pelangganId) {
        return mapper.cari(id).filter(k -> k.pelangganId() != null && k.pelangganId() == pelangganId)
            .orElseThrow(() -> TidakDitemukan.untuk("Kelebihan pembayaran", id));
    }

    /** @param pelangganId null for all */
    Halaman<Kelebihan> daftar(List<String> satker, StatusKelebihan status, Long pelangganId, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        String s = status == null ? null : status.name();
        return new Halaman<>(mapper.daftar(kode, s, pelangganId, h), mapper.banyak(kode, s, pelangganId, h), h);
    }

    /** What waits for the customer. */
    int perluTindakan(long pelangganId) {
        return mapper.perluTindakan(pelangganId);
    }

    List<PembayaranPelanggan> pembayaran(long pelangganId) {
        return mapper.pembayaranMilik(pelangganId);
    }

    List<LangkahPengembalian> langkah(long id) {
        return mapper.langkah(id);
    }

    /** Nobody answered in time; repeatable. */
    @Transactional
    void gugurkan(long id) {
        if (mapper.ubah(id, StatusKelebihan.PERLU_DILENGKAPI, StatusKelebihan.GUGUR) == 1) {
            lepas(ambil(id));
        }
    }

    /** It came to nothing: a balance that it held can be used again. */
    void lepas(Kelebihan k) {
        if (k.dariSaldo()) {
            saldo.lepas(k);
        }
    }

    Kelebihan kunci(Kelebihan k) {
        return mapper.kunci(k.id()).orElseThrow();
    }
}
