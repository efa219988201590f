package id.laju.person;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The customer reads letters about a certificate in the order of what happened to it. */
@Component
class UrutanSuratPerson {

    private final SuratPersonMapper mapper;
    private final SertifikatPersonMapper sertifikat;
    private final PersonProses proses;

    UrutanSuratPerson(SuratPersonMapper mapper, SertifikatPersonMapper sertifikat, PersonProses proses) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.proses = proses;
    }

    /** The model waits for those that are older and open. */
    @Transactional
    boolean giliran(long id) {
        sertifikat.kunci(ambil(id).sertifikatId());
        return lebihTua(id).isEmpty();
    }

    private List<SuratPerson> lebihTua(long id) {
        return mapper.milik(ambil(id).sertifikatId()).stream().filter(s -> s.id() < id && s.terbuka()).toList();
    }

    private List<SuratPerson> lebihMuda(SuratPerson x) {
        return mapper.milik(x.sertifikatId()).stream().filter(s -> s.id() > x.id() && s.terbuka()).sorted(Comparator.comparing(SuratPerson::id)).toList();
    }

    /** Cases of the letters that may wait for this one, and then the certificate: whoever takes several takes them so. */
    SuratPerson kunci(long id) {
        SuratPerson x = ambil(id);
        lebihMuda(x).forEach(s -> proses.kunci(s.kasus()));
        sertifikat.kunci(x.sertifikatId());
        return x;
    }

    /** The next one goes on; it looks at the rows should it not wait yet. */
    void teruskan(SuratPerson x) {
        lebihMuda(x).stream().findFirst().ifPresent(proses::suratSebelumnyaSelesai);
    }

    /** Asked once more before a signature, which cannot be taken back: a letter of a model from before does not wait. @throws IsianKeliru on sandi while an older one is open */
    void menurutUrutan(long id) {
        lebihTua(id).stream().findFirst().ifPresent(s -> {
            throw IsianKeliru.pada("sandi", "Surat " + s.jenis().sebutan().toLowerCase() + " nomor " + s.nomor() + " tentang sertifikat yang sama belum dikirim. Selesaikan surat itu dahulu, agar pelanggan membacanya berurutan.");
        });
    }

    private SuratPerson ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Surat sertifikat person", id));
    }
}
