package id.laju.pelanggan;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PelangganMapper {

    @Select("""
        insert into pelanggan (satker, kategori, bentuk_badan, nama, tipe, kelompok, npwp, kbli, alamat, provinsi, kota, kode_pos, surel,
            telepon, fax, whatsapp, kontak_nama, kontak_jabatan, kontak_hp, kontak_surel, tambahan, kunci_kirim, didaftarkan)
        values (#{satker}, #{d.kategori}, #{d.bentukBadan}, #{d.nama}, #{d.tipe}, #{d.kelompok}, #{d.npwp}, #{d.kbli}, #{d.alamat},
            #{d.provinsi}, #{d.kota}, #{d.kodePos}, #{d.surel}, #{d.telepon}, #{d.fax}, #{d.whatsapp}, #{d.kontakNama}, #{d.kontakJabatan},
            #{d.kontakHp}, #{d.kontakSurel}, #{d.tambahan}::jsonb, #{kunciKirim}, #{saat})
        returning id
        """)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long daftarkan(String satker, DataPelanggan d, String kunciKirim, Instant saat);

    @Update("""
        update pelanggan set kategori = #{d.kategori}, bentuk_badan = #{d.bentukBadan}, nama = #{d.nama}, tipe = #{d.tipe},
            kelompok = #{d.kelompok}, npwp = #{d.npwp}, kbli = #{d.kbli}, alamat = #{d.alamat}, provinsi = #{d.provinsi}, kota = #{d.kota},
            kode_pos = #{d.kodePos}, surel = #{d.surel}, telepon = #{d.telepon}, fax = #{d.fax}, whatsapp = #{d.whatsapp},
            kontak_nama = #{d.kontakNama}, kontak_jabatan = #{d.kontakJabatan}, kontak_hp = #{d.kontakHp},
            kontak_surel = #{d.kontakSurel}, tambahan = #{d.tambahan}::jsonb
        where id = #{id}
        """)
    void ubahData(long id, DataPelanggan d);

    /** Only where none is known. */
    @Update("update pelanggan set surel = coalesce(surel, #{surel}), kontak_surel = coalesce(kontak_surel, #{surel}) where id = #{id}")
    void isiSurel(long id, String surel);

    @Select("select * from pelanggan where id = #{id}")
    Optional<Pelanggan> cari(long id);

    @Select("select * from pelanggan where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Pelanggan> kunci(long id);

    @Select("select * from pelanggan where kunci_kirim = #{kunci}")
    Optional<Pelanggan> denganKunciKirim(String kunci);

    @Select("""
        select count(*) from pelanggan where satker = #{satker} and status <> 'DITOLAK' and id <> #{kecuali} and npwp_kunci = lpad(#{npwp}, 16, '0')
        """)
    int samaNpwp(String satker, String npwp, long kecuali);

    @Select("select count(*) from pelanggan where satker = #{satker} and status <> 'DITOLAK' and id <> #{kecuali} and lower(surel) = lower(#{surel})")
    int samaSurel(String satker, String surel, long kecuali);

    /** The registration that holds this number at the satker. */
    @Select("select * from pelanggan where satker = #{satker} and status <> 'DITOLAK' and npwp_kunci = lpad(#{npwp}, 16, '0')")
    Optional<Pelanggan> denganNpwp(String satker, String npwp);

    @Update("""
        update pelanggan set status = #{status}, alasan = #{alasan}, diputuskan = #{saat}, diputuskan_oleh = #{oleh} where id = #{id}
        """)
    void putuskan(long id, StatusPelanggan status, String alasan, Instant saat, String oleh);

    @Update("""
        update pelanggan set kontak_nama = #{nama}, kontak_jabatan = #{jabatan}, kontak_hp = #{hp}, kontak_surel = #{surel} where id = #{id}
        """)
    void ubahKontak(long id, String nama, String jabatan, String hp, String surel);

    @Select("""
        select * from pelanggan where satker = #{satker} and id <> #{kecuali}
            and (npwp_kunci = lpad(#{npwp,jdbcType=VARCHAR}, 16, '0') or lower(nama) = lower(#{nama})) order by id desc limit 10
        """)
    List<Pelanggan> mirip(String satker, long kecuali, String npwp, String nama);

    /** Only what was never active: its users, links and row. */
    @Delete("""
        with t as (delete from tautan_sekali where pelanggan = #{id}),
            r as (delete from pengguna_peran where pengguna in (select id from pengguna where pelanggan = #{id})),
            g as (delete from pengguna where pelanggan = #{id})
        delete from pelanggan where id = #{id} and status = 'DITOLAK'
        """)
    int hapus(long id);

    String CARI = """
        from pelanggan p join kategori_pelanggan k on k.kode = p.kategori join kota t on t.kode = p.kota
        where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{status}::text is null or p.status = #{status})
            and (#{p.cari}::text is null or p.nama ilike #{p.pola} or p.surel ilike #{p.pola} or p.npwp like #{npwp} or (#{telepon}::text is not null and concat_ws('#', regexp_replace(p.whatsapp, '\\D', '', 'g'),
                    regexp_replace(p.telepon, '\\D', '', 'g'), regexp_replace(p.kontak_hp, '\\D', '', 'g')) like #{telepon}) or t.nama ilike #{p.pola}
                or p.kontak_nama ilike #{p.pola} or exists (select from pengguna g where g.pelanggan = p.id and (g.username ilike #{p.pola} or g.surel ilike #{p.pola})))
        """;

    @Select("select count(*) " + CARI)
    long jumlah(String[] satker, String status, String npwp, String telepon, PermintaanHalaman p);

    @Select("""
        select p.id, p.satker, trim(coalesce(p.bentuk_badan, '') || ' ' || p.nama) as nama, k.nama as kategori, p.tipe, p.kelompok, p.npwp, p.kbli,
            p.alamat, t.nama as kota, p.telepon, p.surel, p.kontak_nama, p.kontak_hp, p.status, p.didaftarkan
        """ + CARI + """
        order by case when #{p.turun} then null else case #{p.urut} when 'nama' then lower(p.nama) when 'kategori' then k.nama when 'kota' then t.nama
                when 'status' then p.status else to_char(9999999999 - extract(epoch from p.didaftarkan), 'FM0000000000.000000') end end,
            case when #{p.turun} then case #{p.urut} when 'nama' then lower(p.nama) when 'kategori' then k.nama when 'kota' then t.nama
                when 'status' then p.status else to_char(9999999999 - extract(epoch from p.didaftarkan), 'FM0000000000.000000') end end desc, p.id desc
        limit #{banyak} offset #{p.lewati}
        """)
    List<BarisPelanggan> halaman(String[] satker, String status, String npwp, String telepon, PermintaanHalaman p, int banyak);
}
