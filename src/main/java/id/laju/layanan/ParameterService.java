package id.laju.layanan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import id.laju.umum.TulisBaris;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Test parameters as administrators keep them. What was ever used is blocked, not deleted. */
@Service
public class ParameterService {

    private final ParameterMapper mapper;
    private final ApplicationEventPublisher kabar;

    ParameterService(ParameterMapper mapper, ApplicationEventPublisher kabar) {
        this.mapper = mapper;
        this.kabar = kabar;
    }

    public ParameterUji ambil(String satker, long id) {
        return mapper.cari(satker, id).orElseThrow(() -> TidakDitemukan.untuk("Parameter", id));
    }

    public List<Simulan> simulan() {
        return mapper.simulan();
    }

    /** Adds when the id is null. Answers the id. A new parameter can be chosen as soon as it has a tariff. */
    @Transactional
    public long simpan(String satker, ParameterIsian isian, String oleh) {
        isian.periksa();
        ParameterUji lama = isian.id() == null ? null : ambil(satker, isian.id());
        ParameterUji baru = isian.parameter(satker, lama != null && lama.diblokir(), lama == null ? null : lama.alasanBlokir());
        long id = tulis(baru);
        kabarkan(baru, lama, oleh);
        return id;
    }

    /** Nobody can choose it from now on; customers read the reason. */
    @Transactional
    public void blokir(String satker, long id, String alasan, String oleh) {
        new PeriksaIsian()
            .wajib("alasan", alasan, "Isi alasan pemblokiran; alasan ini dibaca pelanggan.")
            .panjang("alasan", alasan, 300, "Alasan")
            .selesai();
        ubahBlokir(satker, id, true, alasan.strip(), oleh);
    }

    @Transactional
    public void bukaBlokir(String satker, long id, String oleh) {
        ubahBlokir(satker, id, false, null, oleh);
    }

    /** @throws IsianKeliru when a request, result or document refers to it */
    @Transactional
    public void hapus(String satker, long id, String oleh) {
        ParameterUji lama = ambil(satker, id);
        TulisBaris.hapus(() -> mapper.hapus(satker, id), lama.nama() + " pernah dipakai, jadi tidak dapat dihapus. Blokir saja dengan alasannya.");
        kabar.publishEvent(new PerubahanData(satker, oleh, "parameter uji", lama.nama(), lama, null));
    }

    private void ubahBlokir(String satker, long id, boolean diblokir, String alasan, String oleh) {
        ParameterUji lama = ambil(satker, id);
        ParameterUji baru = lama.denganBlokir(diblokir, alasan);
        mapper.ubah(baru);
        kabarkan(baru, lama, oleh);
    }

    private void kabarkan(ParameterUji baru, ParameterUji lama, String oleh) {
        kabar.publishEvent(new PerubahanData(baru.satker(), oleh, "parameter uji", baru.nama(), lama, baru));
    }

    private long tulis(ParameterUji parameter) {
        try {
            return TulisBaris.simpan(parameter.id(), () -> mapper.tambah(parameter), () -> mapper.ubah(parameter), "nama", "Parameter dengan nama dan kelompok ini sudah ada pada standar dan produk yang sama.");
        } catch (DataIntegrityViolationException acuanKeliru) {
            throw IsianKeliru.pada("standarId", "Standar, produk, atau simulan tidak dikenal di satker ini; pilih dari daftar.");
        }
    }
}
