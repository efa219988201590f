package id.laju.arsip;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents kept with an order beside those that the system made (DOC-008). Nothing is ever thrown away: it is withdrawn with a reason. */
@Service
public class ArsipService {

    private static final int JUDUL_TERPANJANG = 150;
    private static final int ALASAN_TERPANJANG = 500;

    private final ArsipMapper mapper;
    private final BerkasService berkas;
    private final PermohonanService permohonan;
    private final Clock jam;

    ArsipService(ArsipMapper mapper, BerkasService berkas, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.berkas = berkas;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** @throws id.laju.umum.IsianKeliru on judul or berkas: missing, too long, too large, disguised; nothing is stored */
    @Transactional
    public void tambah(long permohonanId, String judul, boolean untukPelanggan, String namaBerkas, byte[] isi, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        new PeriksaIsian().wajib("judul", judul, "Tulis dokumen apa ini.").panjang("judul", judul, JUDUL_TERPANJANG, "Nama dokumen")
                .tolakJika(isi == null || isi.length == 0, "berkas", "Pilih berkas PDF atau foto.").selesai();
        UUID id = berkas.simpan(p.satker(), namaBerkas, isi, oleh, Aturan.DOKUMEN_TAMBAHAN).id();
        mapper.simpan(permohonanId, judul.strip(), untukPelanggan, id, oleh, jam.instant());
    }

    /** All of an order, also withdrawn ones, oldest first. */
    @Transactional(readOnly = true)
    public List<Arsip> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    /** Those the customer may see. */
    @Transactional(readOnly = true)
    public List<Arsip> untukPelanggan(long permohonanId) {
        return milik(permohonanId).stream().filter(a -> a.untukPelanggan() && a.berlaku()).toList();
    }

    /** @throws TidakDitemukan when this order has no such document */
    @Transactional(readOnly = true)
    public Arsip ambil(long permohonanId, long id) {
        return mapper.cari(permohonanId, id).orElseThrow(() -> TidakDitemukan.untuk("Dokumen", id));
    }

    /** Out of the customer's sight, kept for the office. @return false when it was withdrawn before */
    @Transactional
    public boolean cabut(long permohonanId, long id, String alasan, String oleh) {
        ambil(permohonanId, id);
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa dokumen ini dicabut.").panjang("alasan", alasan, ALASAN_TERPANJANG, "Alasan").selesai();
        return mapper.cabut(id, alasan.strip(), oleh, jam.instant()) == 1;
    }
}
