package id.laju.pemantauan;

import id.laju.mesin.KasusService;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of who got in touch with the customer of a case; entries stay as they were written. */
@Service
class HubunganService {

    private static final Set<String> CARA = Set.of("WHATSAPP", "TELEPON", "LAIN");
    private static final int PANJANG = 500;

    private final HubunganMapper mapper;
    private final KasusService kasus;
    private final Clock jam;

    HubunganService(HubunganMapper mapper, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** Newest first. */
    List<HubunganPelanggan> milik(String nomor) {
        return mapper.milik(nomor);
    }

    /**
     * @param langkahId the step that waits, or null
     * @throws id.laju.umum.IsianKeliru for an unknown way, a step of another case, or no note where only a note tells what was said
     */
    @Transactional
    void catat(String nomor, Long langkahId, String cara, String catatan, String oleh) {
        String isi = catatan == null || catatan.isBlank() ? null : catatan.strip();
        PeriksaIsian p = new PeriksaIsian();
        p.tolakJika(cara == null || !CARA.contains(cara), "cara", "Pilih cara menghubungi pelanggan.");
        p.tolakJika(isi == null && !"WHATSAPP".equals(cara), "catatan", "Tulis apa yang dibicarakan.").panjang("catatan", isi, PANJANG, "Catatan");
        p.tolakJika(langkahId != null && kasus.linimasa(nomor).stream().noneMatch(l -> l.id() == langkahId), "langkah", "Langkah ini bukan milik kasus ini.");
        p.selesai();
        mapper.catat(nomor, langkahId, cara, isi, oleh, jam.instant());
    }
}
