package id.laju.surat;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries one mail of the outbox to the mail server, each at most once as far as the server lets us know. */
@Component
class KurirSurat {

    private static final Logger LOG = LoggerFactory.getLogger(KurirSurat.class);
    private static final int PALING_BANYAK = 12;
    private static final Duration PALING_LAMA = Duration.ofHours(6);

    private final SuratMapper mapper;
    private final JavaMailSender pos;
    private final SatkerService satker;
    private final LampiranSurat lampiran;
    private final TransactionTemplate sendiri;
    private final Clock jam;
    private final String pengirim;
    private final boolean demo;

    KurirSurat(SuratMapper mapper, ObjectProvider<JavaMailSender> pos, SatkerService satker, LampiranSurat lampiran,
            PlatformTransactionManager transaksi, Clock jam, @Value("${laju.surat.pengirim:tidak-dibalas@laju.example.id}") String pengirim,
            @Value("${laju.demo.aktif:false}") boolean demo) {
        this.mapper = mapper;
        this.pos = pos.getIfAvailable();
        this.satker = satker;
        this.lampiran = lampiran;
        this.sendiri = new TransactionTemplate(transaksi);
        this.sendiri.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jam = jam;
        this.pengirim = pengirim;
        this.demo = demo;
    }

    boolean adaPos() {
        return pos != null;
    }

    /** In words. A demo without a mail server does not keep anybody waiting: its mails are read in the demo's mailbox. */
    String keadaan(Surat surat) {
        return demo && !adaPos() && surat.keadaan().antre() ? "Ditampilkan (demo)" : surat.keadaan().sebutan();
    }

    void antar(long id) {
        if (adaPos()) {
            String galat = olah(id);
            if (galat != null) {
                throw new SuratGagal(id, galat);
            }
        }
    }

    /** What breaks before the mail server is asked takes its transaction with it, so that such an attempt is counted in another one. */
    private String olah(long id) {
        try {
            return denganAntre(id, this::coba);
        } catch (RuntimeException e) {
            LOG.error("Surat {} tidak dapat disiapkan", id, e);
            return denganAntre(id, surat -> gagal(surat, SebabGagal.tidakSiap()));
        }
    }

    private String denganAntre(long id, Function<Surat, String> kerja) {
        return sendiri.execute(s -> mapper.kunci(id).filter(m -> m.keadaan().antre()).map(kerja).orElse(null));
    }

    /** @return why it failed, null when it left */
    private String coba(Surat surat) {
        try {
            pos.send(pesan(surat));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            if (!SebabGagal.sudahDiambil(e)) {
                return gagal(surat, SebabGagal.dari(e, surat.kepada()));
            }
        }
        mapper.terkirim(surat.id(), jam.instant());
        if (surat.rahasia() && !demo) {
            mapper.kosongkan(surat.id());
        }
        return null;
    }

    private String gagal(Surat surat, SebabGagal sebab) {
        mapper.gagal(surat.id(), sebab.tetap() ? null : lagi(surat), sebab.kalimat());
        return sebab.kalimat();
    }

    private Instant lagi(Surat surat) {
        if (surat.percobaan() + 1 >= PALING_BANYAK) {
            return null;
        }
        Duration jeda = Duration.ofMinutes(1L << surat.percobaan());
        return jam.instant().plus(jeda.compareTo(PALING_LAMA) > 0 ? PALING_LAMA : jeda);
    }

    private MimeMessage pesan(Surat surat) throws MessagingException, UnsupportedEncodingException {
        Satker balai = satker.ambil(surat.satker());
        MimeMessage pesan = new PesanBernomor(pos.createMimeMessage(), "<surat-" + surat.id() + "@" + pengirim.replaceFirst(".*@", "") + ">");
        MimeMessageHelper bantu = new MimeMessageHelper(pesan, true, "UTF-8");
        bantu.setFrom(pengirim, balai.nama());
        bantu.setReplyTo(balai.surel());
        bantu.setTo(surat.kepada());
        bantu.setSubject(surat.judul());
        bantu.setText(surat.teks(), surat.html());
        lampiran.sertakan(bantu, surat.id());
        return pesan;
    }

    /** The number of the mail is its own, so that a server which got it twice can tell. */
    private static class PesanBernomor extends MimeMessage {

        private final String nomor;

        PesanBernomor(MimeMessage dasar, String nomor) {
            super(dasar.getSession());
            this.nomor = nomor;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", nomor);
        }
    }
}
