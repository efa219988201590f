package id.laju.surat;

import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.umum.TidakDitemukan;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Files that go with a mail. */
@Component
class LampiranSurat {

    private final LampiranMapper mapper;
    private final BerkasService berkas;

    LampiranSurat(LampiranMapper mapper, BerkasService berkas) {
        this.mapper = mapper;
        this.berkas = berkas;
    }

    void tambah(long surat, UUID id) {
        mapper.tambah(surat, id);
    }

    List<Berkas> milik(long surat) {
        return mapper.milik(surat).stream().map(berkas::ambil).toList();
    }

    /** @throws TidakDitemukan when the file does not go with this mail */
    Berkas satu(long surat, UUID id) {
        return milik(surat).stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow(() -> TidakDitemukan.untuk("Lampiran", id));
    }

    byte[] isi(Berkas satu) {
        return berkas.isi(satu.id());
    }

    void sertakan(MimeMessageHelper pesan, long surat) throws MessagingException {
        for (Berkas b : milik(surat)) {
            pesan.addAttachment(b.nama(), new ByteArrayResource(isi(b)), b.jenis());
        }
    }
}
