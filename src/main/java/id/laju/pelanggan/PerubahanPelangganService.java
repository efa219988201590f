package id.laju.pelanggan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Company data change on the ground of the customer's letter, which is kept with what changed (ACC-030). */
@Service
public class PerubahanPelangganService {

    /** @param berkas the letter */
    record Surat(String nomor, LocalDate tanggal, String namaBerkas, byte[] berkas) {
    }

    private final PerubahanPelangganMapper mapper;
    private final PelangganMapper pelanggan;
    private final KategoriPelangganService kategori;
    private final PeriksaPelanggan periksa;
    private final BerkasService berkas;
    private final ApplicationEventPublisher kabar;
    private final ObjectMapper json;
    private final Clock jam;

    PerubahanPelangganService(PerubahanPelangganMapper mapper, PelangganMapper pelanggan, KategoriPelangganService kategori, PeriksaPelanggan periksa,
            BerkasService berkas, ApplicationEventPublisher kabar, ObjectMapper json, Clock jam) {
        this.mapper = mapper;
        this.pelanggan = pelanggan;
        this.kategori = kategori;
        this.periksa = periksa;
        this.berkas = berkas;
        this.kabar = kabar;
        this.json = json;
        this.jam = jam;
    }

    @Transactional
    void terapkan(Pelanggan lama, Map<String, String> isian, Surat surat, String oleh) {
        periksaSurat(surat);
        DataPelanggan data = DataPelanggan.dari(lama.kategori(), periksa.bersihkan(lama.surel() == null ? kategori.kolomTanpaSurel(lama.kategori()) : kategori.kolom(lama.kategori()), isian));
        UUID bukti = berkas.simpan(lama.satker(), surat.namaBerkas(), surat.berkas(), oleh, Aturan.DATA_DUKUNG.untuk("surat", "Surat pelanggan")).id();
        try {
            pelanggan.ubahData(lama.id(), data);
            mapper.ikutkanSurel(lama.id(), lama.surel(), data.surel());
        } catch (DuplicateKeyException e) {
            throw new IsianKeliru("NPWP atau e-mail ini sudah dipakai pelanggan lain di balai ini, atau e-mail itu milik pengguna lain dari pelanggan ini.");
        }
        Pelanggan baru = pelanggan.cari(lama.id()).orElseThrow();
        mapper.catat(new PerubahanPelanggan(0, lama.id(), bukti, surat.nomor().strip(), surat.tanggal(), tulis(lama), tulis(baru), oleh, jam.instant()));
        kabar.publishEvent(new PerubahanData(lama.satker(), oleh, "pelanggan", String.valueOf(lama.id()), lama, baru));
    }

    private static void periksaSurat(Surat surat) {
        new PeriksaIsian()
            .wajib("nomorSurat", surat.nomor(), "Isi nomor surat pelanggan.").panjang("nomorSurat", surat.nomor(), 100, "Nomor surat")
            .wajib("tanggalSurat", surat.tanggal(), "Isi tanggal surat.")
            .tolakJika(surat.berkas() == null || surat.berkas().length == 0, "surat", "Lampirkan surat pelanggan; data hanya diubah berdasarkan surat.")
            .selesai();
    }

    List<PerubahanPelanggan> milik(long pelanggan) {
        return mapper.milik(pelanggan);
    }

    UUID surat(long pelanggan, long id) {
        return mapper.cari(pelanggan, id).map(PerubahanPelanggan::surat).orElseThrow(() -> TidakDitemukan.untuk("Perubahan", id));
    }

    private String tulis(Pelanggan p) {
        try {
            return json.writeValueAsString(p);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
