package id.laju.surat;

import id.laju.satker.SatkerService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends a mail that may stand in no outbox, because there everybody who looks after mails could read to whom it went. Who asks keeps it and asks again. */
@Component
public class SuratLangsung {

    private final JavaMailSender pos;
    private final SatkerService satker;
    private final String pengirim;

    SuratLangsung(ObjectProvider<JavaMailSender> pos, SatkerService satker, @Value("${laju.surat.pengirim:tidak-dibalas@laju.example.id}") String pengirim) {
        this.pos = pos.getIfAvailable();
        this.satker = satker;
        this.pengirim = pengirim;
    }

    /** False without a mail server: nothing will ever be sent. */
    public boolean adaPos() {
        return pos != null;
    }

    /** @return whether the mail server took it; why it did not is written nowhere */
    public boolean kirim(String kode, String kepada, String judul, String teks) {
        SimpleMailMessage pesan = new SimpleMailMessage();
        pesan.setFrom(pengirim);
        pesan.setReplyTo(satker.ambil(kode).surel());
        pesan.setTo(kepada);
        pesan.setSubject(judul);
        pesan.setText(teks);
        try {
            pos.send(pesan);
            return true;
        } catch (MailException e) {
            return SebabGagal.sudahDiambil(e);
        }
    }
}
