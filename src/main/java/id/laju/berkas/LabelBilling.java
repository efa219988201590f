package id.laju.berkas;

/** The labels on a billing; the ones without a use of their own end the value before them. */
enum LabelBilling {

    KODE("kode billing|id billing"),
    TANGGAL("tanggal billing|tgl\\.? billing|tanggal pembuatan billing"),
    KEDALUWARSA("tanggal kedaluwarsa|tanggal kadaluarsa|tanggal kadaluwarsa|tgl\\.? kedaluwarsa|tgl\\.? expired|masa berlaku(?: s\\.?/?d\\.?)?"),
    BAYAR("tanggal bayar|tgl\\.? bayar|tanggal (?:dan jam )?pembayaran|tanggal jam bayar"),
    BANK("bank\\s*/\\s*pos(?: bayar)?|bank persepsi"),
    CHANNEL("channel(?: bayar)?"),
    NAMA("nama (?:wajib )?(?:setor|bayar)(?:\\s*/\\s*(?:wajib )?(?:setor|bayar))?|nama penyetor"),
    KEMENTERIAN("kementerian\\s*/\\s*lembaga"),
    ESELON("unit eselon (?:i|1)\\b"),
    SATKER("satuan kerja"),
    TOTAL("total (?:di)?setor(?:an)?|jumlah setoran|total pembayaran|jumlah (?:di)?setor"),
    TERBILANG("terbilang"),
    STATUS("status(?: pembayaran)?"),
    NTPN("ntpn|nomor transaksi penerimaan negara(?:\\s*\\(ntpn\\))?"),
    NTB("ntb(?:\\s*/\\s*ntp)?\\b"),
    STAN("stan\\b"),
    RINCIAN("jenis setoran|kode akun|akun\\b|detail pembayaran|rincian|keterangan|tanggal cetak|dicetak");

    final String pola;

    LabelBilling(String pola) {
        this.pola = pola;
    }
}
