import type { Emblem } from '../regency/regency-store.ts'

// A shield with a star and waves, drawn for the demonstration; it is nobody's emblem.
const png = [
  'iVBORw0KGgoAAAANSUhEUgAAAHAAAACBCAMAAAAv8M7FAAAAYFBMVEUAAADMmTPMmTPMmTPMmTPMmTOZmTNmmTMzZjMAZjNmZjPMzGb/zGaZmW',
  'aZzGYzmTMzmWZmmWZmmZmZmZkzZmbMzMz////M//+ZzJmZzMzM/8xmzMyZzP9mmcwzmZnMmWZvakLmAAAAIHRSTlMAM2aZzP//////////////',
  '/////////////////////5RlqzcAAAVRSURBVHja3ZvZlqM6DEWpMFgV4rRxoDo0Sfr///Iy2XiQDWZad7UeU4o3ko5kCpwoWmNflzj+ik6yFp',
  'akvSXHQyeYsAOhNuxAqBt2ABSFZYRkCPRyEAzguzWAfaFemLC9oItgu0Fx2BWFSeh1JXQNbDV0CywYisKyMNgEzWagO8IUKDIcBNPkbYS5oQkC',
  '3AmGQ03gzjAbqgGPgU1QCxjIg1D/rUBCTgbm+blAuN3gVGB2u5FTgfntlp8JbDMamNONQNoB6YnAvAPm5wH7jIbldBuQDkB6GjAfgPlZQHIbjZ',
  'wEpAJIjwLCPVftJk37+A77RQgKxGU57JlSoHM8CjvXkPh5ZH/R+NKawxEqdRNzOKgtHIWkx/UhWVO+TY1vpzWHYyeNSczh6NFmRnj0LCWrKrgE',
  'CHiy6CKJ2l+eB1J8LVs0+FXRUCDga4HdFYBfFQQCKb5UJksni5nZXr/sVM8BHQHKmwuYGsTlBkFAgusPtKAyZ07tr88Bc7zDiN7rQ5AE79Y8BA',
  'gOvVNjp+33ZZcjBAC7SH7hF27EQ3JnKkgAkLoyak+DNq2OnNIAoOO/MZqhw4cu+H9uBuiojGPegqOIy4FwC/0Hd1Y1hwPJ/xtI/vkI/33gd+gz',
  'iq19GP7cZ+ukoXsAQ2ZpFvqgCdupQ3aLzY0Yuj3BVtVY+9vcLcZ9YxGtC155E7U6owMwFm9m8NtEui2jMAO8LroRXq5R43KvFpDYScn2C/CbdA',
  'zx7unSv5bZ+pDZ/91MBX5hwPYObbVqiH0n1wPlm/f+xZBZh22Nb37QIyINeOy7J7UNxdsulzMrOH88OC9Kl0cpPJjLQxPpqBo0hSWvfib7/Szs',
  'O+/i+VtxqTh6WZpmHKpp19Jooz21Bcun7VFxwIHKaQ2siKz+wa3iwgW7oN5qhpQwVV5y20VkrrU6+1N0LsUfj0vFPCW0W7/w4Yb1Frg4S2jn9G',
  'cXc2fUGqfqhT5buRet7vnTGVPnMzhpPvogjfWTCvqwEQs9mNEkiJBqoxHYozKBqZXRMadXFYip21JmVXi6V5NMahzGiLUQzXb7xnvv4XfSAozN',
  '4x9aiB5cv1qf2XrG6ekLcAxR6YzSu1xZVeXoVs4N7gwNcBhvQ4iMN82rtbrh3LMc4+/e7dW8fW6OAEUVoVXiS7W3Y61Po7k1zLcxIQGKEJ8vy5',
  'oPIkPbrbbDLEVCU/yIUveXWiTpwzhv8LXKt/i8ad0+vBE5Mdz4i40BOs5FJUOEjfI99pZrjR+WrLGvQkb8ZtKt+2YNqb7VI0l9UjN7sqZ1I2Ox',
  'azbVVHWjqbERYrqxtn7WmPVCVSkzPQmucCpGOzsEfpEgIrKz0afcn9BJqegNXNmq4835Z6bRe7dOcqXoiNR7DvSS7nfLOPJmjgsOZcx2IEI2V0',
  'C1jCOx/LTNWHcjjpXePHZuffeWBi+ZP3w5EXV1OoeXrs5RUst5kmjMVHx4WTN1dIN0OW+U6n0aX9PsMhtQ6YPW7S1H3MhLFx5UHojdt/k0qabh',
  'ZXdnIyvcX0F9DeO1xC6rf+u7/qRFJq9po2n3whpPNGv4mM+Qg9jjcUUyN7wwKZGQ+plEsyGN7RlR0SjPUJ6YAMjQ6Zuu6zm0NYVc4ihaSwyZOi',
  'K8NTw5VwMmqwgvXXma/UucdF34fIGkK+TpSOt1HnfdlE5jg5yvpKxeuvVnEMkS5ISLo80mtZMS19s1km5Ui5HWWK53dd/L7xSeIVf7ZDZMuGTP',
  'X85cEjSxSjKTS7SvXZTT7mBKZafiOZpyRKqH4uPoEFPUo9mBP/DCkAf/nsxEnvGbuUmxySU6xwbkabghs2tz+R/x2LDs/KGiQwAAAABJRU5Erk',
  'Jggg==',
].join('')

/** Stands in the letterhead of a regency that is made up. */
export const illustrativeEmblem: Emblem = { type: 'image/png', image: Buffer.from(png, 'base64') }
