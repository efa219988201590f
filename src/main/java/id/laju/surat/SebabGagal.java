package id.laju.surat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param kalimat in Indonesian, without the address: it is logged
 * @param tetap asking once more cannot help before somebody mended the address of the addressee
 */
record SebabGagal(String kalimat, boolean tetap) {

    /** Replies to RCPT that say there is nobody of this address (RFC 5321, 4.2.3; RFC 7504). */
    private static final Set<Integer> TIDAK_ADA = Set.of(501, 550, 551, 553, 554, 556);

    /** Replies that ask who is sending, at whatever step (RFC 4954, 6). */
    private static final Set<Integer> AKUN = Set.of(530, 534, 535, 538);

    /** The mail is too large, or a mailbox full; not about who sends or who gets it. */
    private static final int TERLALU_BESAR = 552;

    /** Something is not permitted (RFC 3463, 3.8), most often because a relay does not know us; no word about the address. */
    private static final Pattern TIDAK_BOLEH = Pattern.compile("\\A5\\d\\d[ -]5\\.7\\..*", Pattern.DOTALL);

    /** @param kepada address of the mail */
    static SebabGagal dari(Exception e, String kepada) {
        Set<Throwable> rantai = rantai(e);
        if (satu(rantai, AddressException.class).isPresent()) {
            return !satuAlamat(kepada) ? new SebabGagal("Alamat e-mail penerima tidak benar", true) : pengaturan("Alamat e-mail balai sendiri tidak benar");
        }
        if (ditanyaiPengirim(rantai)) {
            return pengaturan("Server e-mail menolak akun pengirim balai");
        }
        Optional<SMTPAddressFailedException> penerima = satu(rantai, SMTPAddressFailedException.class).filter(SebabGagal::tidakAda);
        return penerima.map(p -> new SebabGagal("Ditolak server e-mail penerima (" + p.getReturnCode() + "); periksa alamatnya", true)).orElseGet(() -> lain(rantai));
    }

    /** Read by itself, as the mail is put together: what the exception names may be a part of the address only, or that of the sender. */
    private static boolean satuAlamat(String kepada) {
        try {
            return InternetAddress.parse(kepada).length == 1;
        } catch (AddressException keliru) {
            return false;
        }
    }

    /** The line broke when the server had taken the mail already: the only refusal that names no mail. */
    static boolean sudahDiambil(Exception e) {
        return e instanceof MailSendException m && m.getFailedMessages().isEmpty();
    }

    /** It did not come to the mail server at all. */
    static SebabGagal tidakSiap() {
        return new SebabGagal("Surat tidak dapat disiapkan, mungkin karena lampirannya tidak terbaca; administrator perlu memeriksa catatan aplikasi", false);
    }

    private static SebabGagal pengaturan(String kalimat) {
        return new SebabGagal(kalimat + "; administrator perlu memeriksa pengaturannya", false);
    }

    private static boolean ditanyaiPengirim(Set<Throwable> rantai) {
        return satu(rantai, MailAuthenticationException.class).isPresent() || rantai.stream().mapToInt(SebabGagal::kode).anyMatch(AKUN::contains)
            || satu(rantai, SMTPSendFailedException.class).filter(k -> k.getCommand().startsWith("MAIL") && k.getReturnCode() >= 500 && k.getReturnCode() != TERLALU_BESAR).isPresent();
    }

    private static boolean tidakAda(SMTPAddressFailedException p) {
        return TIDAK_ADA.contains(p.getReturnCode()) && !TIDAK_BOLEH.matcher(String.valueOf(p.getMessage())).matches();
    }

    /** Says nothing about sender or addressee; 4yz may change by itself (RFC 5321, 4.2.1), and 5yz may once somebody looked at the server. */
    private static SebabGagal lain(Set<Throwable> rantai) {
        int kode = rantai.stream().mapToInt(SebabGagal::kode).max().orElse(0);
        if (kode > 0) {
            return new SebabGagal((kode >= 500 ? "Server e-mail tidak menerima surat ini (" : "Server e-mail minta dicoba lagi nanti (") + kode + ")", false);
        }
        return new SebabGagal(satu(rantai, IOException.class).isPresent() ? "Server e-mail tidak dapat dihubungi" : "Server e-mail tidak menerima surat ini", false);
    }

    private static int kode(Throwable t) {
        return t instanceof SMTPAddressFailedException a ? a.getReturnCode() : t instanceof SMTPSendFailedException k ? k.getReturnCode() : 0;
    }

    private static <T> Optional<T> satu(Set<Throwable> rantai, Class<T> jenis) {
        return rantai.stream().filter(jenis::isInstance).map(jenis::cast).findFirst();
    }

    /** Spring and Jakarta Mail hang what happened on in three ways. */
    private static Set<Throwable> rantai(Throwable awal) {
        Set<Throwable> semua = new HashSet<>();
        Deque<Throwable> sisa = new ArrayDeque<>();
        sisa.add(awal);
        while (!sisa.isEmpty()) {
            Throwable t = sisa.pop();
            if (semua.add(t)) {
                tambah(sisa, t.getCause());
                tambah(sisa, t instanceof MessagingException m ? m.getNextException() : null);
                tambah(sisa, t instanceof MailSendException m ? m.getMessageExceptions() : new Exception[0]);
            }
        }
        return semua;
    }

    private static void tambah(Deque<Throwable> sisa, Throwable... lagi) {
        if (lagi != null) {
            for (Throwable t : lagi) {
                if (t != null) {
                    sisa.add(t);
                }
            }
        }
    }
}
